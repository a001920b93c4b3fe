import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call, problemIn } from '../../api.ts';
import { useRefusal } from '../../parts/use-act.ts';
import { run, type Result } from './run.ts';

export type Act = { name: 'approve' | 'reject'; body: object };
export type Results = Record<string, Result>;

/** Nobody decided it: no connection, no server, or too much at once. */
const mayWorkLater = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/** Does the same to many registrations, one by one, and keeps what came of each. */
export function useBulk() {
  const queries = useQueryClient();
  const say = useRefusal();
  const [results, setResults] = useState<Results>({});
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  // A row keeps its key: what did arrive, though its answer was lost, is not done again.
  const keys = useRef(new Map<string, string>());

  const tell = (id: string, result: Result) => setResults((before) => ({ ...before, [id]: result }));
  const resultOf = (error: unknown): Result => {
    const later = mayWorkLater(problemIn(error)?.status ?? 0);
    return { state: later ? 'failed' : 'refused', why: say(error) };
  };
  const keyOf = (id: string): string => {
    const key = keys.current.get(id) ?? crypto.randomUUID();
    keys.current.set(id, key);
    return key;
  };

  const start = async (ids: string[], { name, body }: Act): Promise<void> => {
    stopped.current = false;
    setRunning(true);
    for (const id of ids) tell(id, { state: 'waiting' });
    const work = (id: string) =>
      call('POST', `/v1/registrations/${encodeURIComponent(id)}/${name}`, body, keyOf(id));
    await run({ ids, work, resultOf, tell, isStopped: () => stopped.current });
    setRunning(false);
    await queries.invalidateQueries();
  };
  return { results, running, start, stop: () => void (stopped.current = true) };
}

export const idsIn = (results: Results, ...states: Result['state'][]): string[] =>
  Object.keys(results).filter((id) => states.some((state) => results[id]?.state === state));
