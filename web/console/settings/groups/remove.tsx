import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';

/** Asks first; what the API says of one that has members is told. */
export function RemoveGroup({ id, name }: { id: string; name: string }) {
  const translate = useTranslate();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const say = (word: string) => translate(`gatehouse.settings.groups.${word}`, { name });
  const remove = async () => {
    setAsking(false);
    await act(() => call('DELETE', `/v1/groups/${id}`), {
      done: 'gatehouse.settings.groups.removed',
      doneWith: { name },
    });
  };
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)} aria-label={say('removeOf')}>
        {say('remove')}
      </Button>
      <Confirm
        isOpen={asking}
        title={say('removeOf')}
        content={say('removeAsk')}
        confirm={say('remove')}
        confirmColor="warning"
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
