import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from 'ra-language-english';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../dev/folders.ts';
import { spanish } from '../../web/console/locales/ra-spanish.ts';

type Words = { [key: string]: Words | string };
type Language = { en: Words; es: Words };

const folder = join(projectFolder, 'web/console');
const files = globSync('**/words.ts', { cwd: folder }).toSorted();
const imported = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<Language>));
const sections: [string, Language][] = [
  ...files.map((file, index): [string, Language] => [file, imported[index]!]),
  ['react-admin', { en: english as never, es: spanish as never }],
];

/** Every text by its key. */
const texts = (words: Words, below = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[below + key, value]] : texts(value, `${below}${key}.`),
  );

const keys = (words: Words): string[] => texts(words).map(([key]) => key);

/** Each form of a plural has the same ones. */
const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g))].toSorted();

describe.each(sections)('%s', (file, { en, es }) => {
  test('has the same keys in both languages', () => {
    expect(keys(es).toSorted()).toEqual(keys(en).toSorted());
  });

  test('has the same placeholders in both languages', () => {
    const spanishTexts = new Map(texts(es));
    for (const [key, text] of texts(en))
      expect([key, placeholders(spanishTexts.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  test('has no text that is left empty, shouts or says oops', () => {
    const both = [...texts(en), ...texts(es)].filter(([key]) => key !== 'ra.boolean.null');
    expect(both.filter(([, text]) => text.trim() === '' || /[!¡]|oops|\bups\b/i.test(text))).toEqual([]);
  });

  test('is written in Spanish where it is Spanish', () => {
    const spanishTexts = new Map(texts(es));
    const long = texts(en).filter(([, text]) => text.split(' ').length > 3 && /[a-z]/.test(text));
    const same = long.filter(([key, text]) => spanishTexts.get(key) === text && !key.startsWith('ra.page.'));
    expect([file, same]).toEqual([file, []]);
  });
});

test('every text that a page asks for is there', () => {
  const known = new Set(imported.flatMap(({ en }) => keys(en)));
  const sources = globSync('**/*.{ts,tsx}', { cwd: folder }).filter((file) => !file.endsWith('words.ts'));
  const asked = sources.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(/['"](gatehouse\.[\w.-]+\w)['"]/g)].map(([, key]) => `${file}: ${key}`);
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((line) => !known.has(line.split(': ')[1] ?? ''))).toEqual([]);
});
