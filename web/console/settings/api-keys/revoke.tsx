import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import type { ApiKey } from './types.ts';

export function Revoke({ apiKey: { id, name } }: { apiKey: ApiKey }) {
  const translate = useTranslate();
  const act = useAct();
  const [asks, setAsks] = useState(false);
  const word = (key: string) => translate(`gatehouse.apiKeys.${key}`, { name });
  const revoke = async () => {
    setAsks(false);
    const told = { done: 'gatehouse.apiKeys.nowRevoked', doneWith: { name } };
    await act(() => call('DELETE', `/v1/api-keys/${id}`), told);
  };
  return (
    <>
      <Button size="small" onClick={() => setAsks(true)} aria-label={word('revokeOf')}>
        {word('revoke')}
      </Button>
      <Confirm
        isOpen={asks}
        title={word('revokeTitle')}
        content={word('revokeText')}
        confirm={word('revoke')}
        cancel="gatehouse.act.cancel"
        confirmColor="warning"
        onConfirm={() => void revoke()}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
