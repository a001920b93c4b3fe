import { describe, expect, test } from 'vitest';
import * as languages from '../../emails/locales/index.ts';
import { tagOf, wordsFor } from '../../emails/words.ts';

type Leaf = [path: string, words: string];

/** Stands for whatever a sentence is given, and shows in it as `<name>`. */
const marker = new Proxy(
  {},
  {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '<value>' : `<${String(name)}>`),
  },
);

function leaves(words: unknown, path = ''): Leaf[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, words(marker)]];
  return Object.entries(words as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const markers = (words: string): string[] => [...new Set(words.match(/<\w+>/g))].sort();
const english = new Map(leaves(languages.en));
const others = Object.entries(languages).filter(([language]) => language !== 'en');

/** Words that happen to be the same in two languages. */
const alike = new Set<string>([]);

describe.each(Object.entries(languages))('%s', (_, words) => {
  test.each(leaves(words))('%s is calm', (_path, sentence) => {
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toMatch(/[!¡]|\boops\b|^$/i);
  });
});

describe.each(others)('%s against English', (_, words) => {
  test('has the same entries', () => {
    expect(
      leaves(words)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...english.keys()].sort());
  });

  test.each(leaves(words))('%s is translated and names the same things', (path, sentence) => {
    if (!alike.has(path)) expect(sentence).not.toBe(english.get(path));
    expect(markers(sentence)).toEqual(markers(english.get(path)!));
  });
});

test.each([
  ['es', 'es'],
  ['es-MX', 'es-MX'],
  ['es_mx', 'es-MX'],
  ['ES', 'es'],
  ['es-x-anything', 'es'],
  ['fr', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
  [undefined, 'en'],
])('the locale %s is written as %s', (locale, tag) => {
  expect(tagOf(locale)).toBe(tag);
  expect(wordsFor(locale)).toBe(tag.startsWith('es') ? languages.es : languages.en);
});
