import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBusinesses, type Business } from '../../dev/demo/business.ts';

const sample = resolve(import.meta.dirname, '../../dev/demo/businesses.json');
const written = JSON.parse(readFileSync(sample, 'utf8')) as Business[];

describe('a file with problems', () => {
  test('gets a line for each, with its path', async () => {
    const [one, two] = written;
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
    const [one] = written;
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
