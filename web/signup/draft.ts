import type { Draft } from './types.ts';

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands in a draft at a JSON pointer. */
export const valueAt = (draft: Draft, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
    draft,
  );

export const textAt = (draft: Draft, pointer: string): string => {
  const value = valueAt(draft, pointer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A copy of a draft with another value at a JSON pointer. */
export const withValue = (draft: Draft, pointer: string, value: unknown): Draft =>
  put(draft, keysOf(pointer), value) as Draft;

function put(at: unknown, [key = '', ...below]: string[], value: unknown): unknown {
  const inside = (at as Record<string, unknown> | null | undefined)?.[key];
  const changed = below.length === 0 ? value : put(inside, below, value);
  if (!/^\d+$/.test(key)) return { ...(at as object), [key]: changed };
  const list = [...((at ?? []) as unknown[])];
  list[Number(key)] = changed;
  return list;
}

/** Of these places in the draft, those where nothing stands. */
export const missingIn = (draft: Draft, pointers: string[]): string[] =>
  pointers.filter((pointer) => {
    const value = valueAt(draft, pointer);
    return value === undefined || value === null || value === '';
  });
