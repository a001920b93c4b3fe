import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from '../../dev/bootstrap/install.mjs';
import { withLock } from '../../dev/bootstrap/lock.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const packages = {
  '': {},
  'node_modules/a': { integrity: 'sha512-a' },
  'node_modules/for-another-system': { integrity: 'sha512-b', optional: true },
};

test('what package-lock.json asks for counts as installed, whoever installed it', () => {
  const project = projectOf(packages, { 'node_modules/a': { integrity: 'sha512-a' } });
  expect(isInstalled(project)).toBe(true);
});

test('a changed lock file, an interrupted install and a fresh clone all call for an install', () => {
  expect(isInstalled(projectOf(packages, { 'node_modules/a': { integrity: 'sha512-old' } }))).toBe(false);
  expect(isInstalled(projectOf(packages, {}))).toBe(false);
  expect(isInstalled(projectOf(packages))).toBe(false);
});

test('two at the same moment work one after the other', async () => {
  const file = join(temporaryFolder(), 'lock');
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    steps.push(`${name} ends`);
  };
  await Promise.all([withLock(file, work('first')), withLock(file, work('second'))]);
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a lock whose holder was killed holds up nobody for long', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, '');
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  expect(await withLock(file, async () => 'done')).toBe('done');
});

function projectOf(wanted: object, installed?: object): string {
  const project = temporaryFolder();
  mkdirSync(join(project, 'node_modules', '.bin'), { recursive: true });
  writeFileSync(join(project, 'node_modules', '.bin', 'node'), '');
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed) {
    writeFileSync(
      join(project, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: installed }),
    );
  }
  return project;
}
