import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detailsInput } from '../../contract/inputs/details.ts';
import { readBusinesses, withTag } from '../../dev/demo/business.ts';
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

test('an address becomes new by a plus-tag', () => {
  expect(withTag(businesses[0]!, 'k3f9').email).toBe('zoe+k3f9@bloemen-en-zonen.example');
});

test('the page about the demo names every fate and where it ends', () => {
  const page = readFileSync(join(folder, 'README.md'), 'utf8').replaceAll(/ +/g, ' ');
  for (const [name, { endsIn, means }] of Object.entries(fates))
    expect(page).toContain(`| \`${name}\` | ${endsIn} | ${means} |`);
});
