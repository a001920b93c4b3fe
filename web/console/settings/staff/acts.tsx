import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import type { Member } from './types.ts';

type Props = { member: Member; isSelf: boolean; onChange: () => void };

/** What can be done with one person; nobody takes themselves away. */
export function MemberActs({ member, isSelf, onChange }: Props) {
  const translate = useTranslate();
  const { id, name, active, invited } = member;
  const act = useAct();
  const [asks, setAsks] = useState(false);
  const word = (key: string) => translate(`gatehouse.staff.${key}`, { name });
  const turn = async () => {
    setAsks(false);
    const done = `gatehouse.staff.${active ? 'deactivated' : 'activated'}`;
    await act(() => call('PATCH', `/v1/staff/${id}`, { active: !active }), { done, doneWith: { name } });
  };
  const again = () => act(() => call('POST', `/v1/staff/${id}/invitation`), { done: 'gatehouse.staff.sent' });
  const button = (key: string, onClick: () => unknown) => (
    <Button size="small" onClick={onClick} aria-label={word(`${key}Of`)}>
      {word(key)}
    </Button>
  );
  return (
    <>
      {active && invited && button('inviteAgain', again)}
      {button('change', onChange)}
      {!isSelf && button(active ? 'deactivate' : 'activate', () => (active ? setAsks(true) : turn()))}
      <Confirm
        isOpen={asks}
        title={word('deactivateTitle')}
        content={word('deactivateText')}
        confirm={word('deactivate')}
        cancel="gatehouse.act.cancel"
        confirmColor="warning"
        onConfirm={() => void turn()}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
