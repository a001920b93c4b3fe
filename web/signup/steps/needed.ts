import type { Draft } from '../types.ts';

/** Of these places in the draft (JSON pointers), those where nothing stands. */
export const missingIn = (draft: Draft, pointers: string[]): string[] =>
  pointers.filter((pointer) => !valueAt(draft, pointer));

function valueAt(draft: Draft, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], draft);
}
