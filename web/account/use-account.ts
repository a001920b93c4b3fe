import { useCallback, useEffect, useState } from 'react';
import { ask, Refusal } from '../signup/api.ts';
import { useSite } from './site-context.ts';
import type { Account } from './types.ts';

/** Who is signed in; read again whenever the page is looked at, for much may have changed. */
export function useAccount() {
  const { setSite } = useSite();
  const [account, setAccount] = useState<Account>();
  const [error, setError] = useState<unknown>();
  const read = useCallback(async () => {
    try {
      const found = await ask<Account>('/v1/account');
      setAccount(found);
      setError(undefined);
      const [only, another] = found.customers;
      if (only && !another) setSite(only.site);
    } catch (refused) {
      // Away for a moment: what is there stays.
      const isOver = refused instanceof Refusal && [401, 403].includes(refused.status);
      if (isOver) setAccount(undefined);
      setError(refused);
    }
  }, [setSite]);
  useEffect(() => {
    const looked = () => document.visibilityState === 'visible' && void read();
    const first = setTimeout(() => void read());
    document.addEventListener('visibilitychange', looked);
    return () => {
      clearTimeout(first);
      document.removeEventListener('visibilitychange', looked);
    };
  }, [read]);
  return { account, error, read };
}
