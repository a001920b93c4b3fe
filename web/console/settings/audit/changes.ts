import type { Values } from './types.ts';

export type Change = { path: string; before: unknown; after: unknown };

/** The single values that differ, by their path: `brand.color`. */
export function changesOf(before: Values, after: Values): Change[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function flat(values: Values, below = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) {
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    if (!isObject) found.set(below + key, value);
    else for (const [path, inner] of flat(value as Values, `${below}${key}.`)) found.set(path, inner);
  }
  return found;
}
