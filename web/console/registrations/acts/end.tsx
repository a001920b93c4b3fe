import { Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { allowedIn } from '../../../../contract/allowed-in.ts';
import { EraseButton } from '../../parts/erase/erase-button.tsx';
import { useCan } from '../../provider/can.ts';
import { Panel, Quiet } from '../detail/panel.tsx';
import { nameOf, type Registration } from '../detail/registration.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What is rarely done: kept apart from the decision. */
export function End({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const can = useCan();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, stage } = registration;
  const word = (key: string) => translate(`gatehouse.registration.act.end.${key}`);
  const mayWithdraw = can('decide') && allowedIn.withdraw.includes(stage);
  if (!can('export') && !mayWithdraw && !can('erase')) return null;
  return (
    <Panel title={word('title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {can('export') && (
          <Act hint={word('exportHint')}>
            <Button variant="outlined" href={`/v1/registrations/${id}/export`} download>
              {word('export')}
            </Button>
          </Act>
        )}
        {mayWithdraw && (
          <Act hint={word('withdrawHint')}>
            <Button variant="outlined" color="error" onClick={() => setWithdrawing(true)}>
              {translate('gatehouse.registration.act.withdraw.button')}
            </Button>
          </Act>
        )}
        {can('erase') && (
          <Act hint={word('eraseHint')}>
            <EraseButton resource="registrations" id={id} name={nameOf(registration)} />
          </Act>
        )}
      </Box>
      {withdrawing && <WithdrawDialog registration={registration} onClose={() => setWithdrawing(false)} />}
    </Panel>
  );
}

const Act = ({ hint, children }: { hint: string; children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
    {children}
    <Box sx={{ flex: '1 1 160px' }}>
      <Quiet>{hint}</Quiet>
    </Box>
  </Box>
);
