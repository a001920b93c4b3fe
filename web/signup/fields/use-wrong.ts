import { useState } from 'react';
import { valueAt } from '../draft.ts';
import type { Draft } from '../types.ts';

type Wrong = Record<string, string>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was found wrong, each until its value is another. */
export function useWrong(draft: Draft): [Wrong, (found: Wrong) => void] {
  const [found, setFound] = useState<{ wrong: Wrong; of: Draft }>({ wrong: {}, of: {} });
  const wrong = Object.fromEntries(
    Object.entries(found.wrong).filter(([at]) => isSame(valueAt(draft, at), valueAt(found.of, at))),
  );
  return [wrong, (next) => setFound({ wrong: next, of: draft })];
}
