import { contains, literally } from './filters.ts';

/** The rows that a text is looked for in. */
export type Search = (text: string) => object;

/** In any of some columns: for lists that stay short. */
export const inAnyOf =
  (...fields: string[]): Search =>
  (text) => ({ OR: fields.map((field) => contains(field, text)) });

/**
 * In the column that Postgres keeps for it, which holds the names, the address and the id in lower case and has an
 * index of their letters by threes. One or two letters are no three: they are looked for where a word begins.
 */
export const inSearch: Search = (text) => {
  const asked = literally(lower(text));
  if (asked.length > 2) return { search: { contains: asked } };
  return { OR: [{ search: { startsWith: asked } }, { search: { contains: ` ${asked}` } }] };
};

/** Letter by letter, as Postgres does it: "İ" is one letter there, and two in JavaScript. */
const lower = (text: string): string =>
  Array.from(text, (letter) => Array.from(letter.toLowerCase())[0]).join('');
