import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detailsInput } from '../../contract/inputs/details.ts';
import { readBusinesses, withTag, type Business } from '../../dev/demo/business.ts';
import { fateNames, fates } from '../../dev/demo/fate-names.ts';

const folder = resolve(import.meta.dirname, '../../dev/demo');
const sample = join(folder, 'businesses.json');
const written = JSON.parse(readFileSync(sample, 'utf8')) as { details: unknown }[];
const businesses = readBusinesses(sample);

describe('the sample file', () => {
  test('holds fifty businesses of at least fifteen countries', () => {
    expect(businesses).toHaveLength(50);
    expect(new Set(businesses.map(({ details }) => details.company.country)).size).toBeGreaterThanOrEqual(15);
  });

  test('has each fate, and both languages', () => {
    expect(new Set(businesses.map(({ fate }) => fate))).toEqual(new Set(fateNames));
    expect(new Set(businesses.map(({ locale }) => locale))).toEqual(new Set(['en', 'es']));
  });

  test('sets customers up in every order', () => {
    const orders = businesses.filter(({ fate }) => fate === 'active').map(({ order }) => order.join());
    expect(new Set(orders).size).toBe(6);
  });

  test('uses each address once, under a domain that nobody can own', () => {
    expect(new Set(businesses.map(({ email }) => email)).size).toBe(50);
    for (const { email, details } of businesses) {
      expect(email).toMatch(/\.example$/);
      expect(details.company.website ?? 'https://none.example').toMatch(/^https:\/\/[\w.-]+\.example$/);
    }
  });

  test('gives details that the API takes', () => {
    for (const { details } of written) expect(detailsInput.safeParse(details).error).toBeUndefined();
  });
});

describe('a file with problems', () => {
  test('gets a line for each, with its path', async () => {
    const [one, two] = structuredClone(written) as Business[];
    const company = { ...one!.details.company, country: 'Holland' };
    const file = await aFile([
      { ...one, fate: 'lost', details: { ...one!.details, company, contact: { firstName: 'Zoë' } } },
      { ...two, email: 'x' },
      { ...two, colour: 'red' },
    ]);
    expect(linesOf(file)).toEqual([
      expect.stringMatching(
        /^\S+: \[0\]\.fate: is not one of active, .*, left-unverified, left-undescribed$/,
      ),
      expect.stringMatching(/^\S+: \[0\]\.details\.company\.country: is not one of AD, AE, .* …$/),
      expect.stringMatching(/^\S+: \[0\]\.details\.contact\.lastName: is missing$/),
      expect.stringMatching(/^\S+: \[1\]\.email: Invalid email address$/),
      expect.stringMatching(/^\S+: \[2\]: .*"colour"$/),
    ]);
  });

  test('hears of an address that is there twice, and of an order that leaves a part out', async () => {
    const [one] = structuredClone(written) as Business[];
    expect(linesOf(await aFile([one, one]))).toEqual([
      expect.stringContaining(`[1].email: ${one!.email} is there`),
    ]);
    expect(linesOf(await aFile([{ ...one, order: ['pricing'] }]))).toEqual([
      expect.stringContaining('[0].order: must name activation, pricing, serviceDays, each once'),
    ]);
  });

  test('is told apart from no file', () => {
    expect(linesOf('/nowhere/at-all.json')).toEqual(['There is no file /nowhere/at-all.json']);
  });
});

test('an address becomes new by a plus-tag', () => {
  expect(withTag(businesses[0]!, 'k3f9').email).toBe('zoe+k3f9@bloemen-en-zonen.example');
});

test('the page about the demo names every fate and where it ends', () => {
  const page = readFileSync(join(folder, 'README.md'), 'utf8').replaceAll(/ +/g, ' ');
  for (const [name, { endsIn, means }] of Object.entries(fates))
    expect(page).toContain(`| \`${name}\` | ${endsIn} | ${means} |`);
});

async function aFile(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'demo-')), 'businesses.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function linesOf(file: string): string[] {
  try {
    readBusinesses(file);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}
