import { createContext, use, useCallback, useEffect, useState } from 'react';
import { ask } from './api.ts';
import type { Session } from './shapes.ts';

export type Loading<Answer> = {
  data: Answer | undefined;
  error: unknown;
  /** Asks anew; what was there stays until then. */
  again: () => Promise<void>;
};

export function useLoad<Answer>(path: string): Loading<Answer> {
  const [data, setData] = useState<Answer>();
  const [error, setError] = useState<unknown>();
  const take = useCallback((answer: Answer) => {
    setData(answer);
    setError(undefined);
  }, []);
  useEffect(() => void ask<Answer>(path).then(take, setError), [path, take]);
  const again = () => ask<Answer>(path).then(take, setError);
  return { data, error, again };
}

type Known = { session: Session; again: () => Promise<void> };

export const SessionContext = createContext<Known | undefined>(undefined);

export function useSession(): Known {
  const known = use(SessionContext);
  if (!known) throw new Error('no session');
  return known;
}
