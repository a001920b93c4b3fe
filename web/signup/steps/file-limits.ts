import type { Kind } from './documents.tsx';

export const megabytesOf = ({ maxBytes }: Kind): string =>
  (maxBytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');

/** `application/pdf` and `image/png` as people know them. */
export const typesText = ({ types }: Kind): string =>
  types.map((type) => (type.split('/')[1] ?? type).toUpperCase()).join(', ');

/** What can be seen before a file is sent; some browsers know no type, then the server looks at the bytes. */
export function refusedBefore(kind: Kind, { size, type }: File): 'tooBig' | 'notTaken' | undefined {
  if (size > kind.maxBytes) return 'tooBig';
  return type !== '' && !kind.types.includes(type) ? 'notTaken' : undefined;
}

/** What the server says of a file, by its status. */
export const refusedBy: Record<number, 'tooBig' | 'notTaken' | 'tooMany'> = {
  409: 'tooMany',
  413: 'tooBig',
  415: 'notTaken',
};
