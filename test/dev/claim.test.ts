import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claimFolder, portFrom } from '../../dev/claim.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder that a living start uses is refused in one line that says where it runs', async () => {
  const folder = temporaryFolder();
  noteHolder(folder, pidOf('dev/start.ts'));
  const claim = claimFolder(folder, 'http://localhost:3001');
  await expect(claim).rejects.toThrow(/^Gatehouse already runs in this folder: http:\/\/localhost:3000 .*$/);
});

test('a killed start holds nothing, not even when its process id belongs to a stranger by now', async () => {
  const folder = temporaryFolder();
  noteHolder(folder, pidOf('somebody-else'));
  await claimFolder(folder, 'http://localhost:3001');
  expect(JSON.parse(readFileSync(join(folder, 'start.json'), 'utf8'))).toMatchObject({ pid: process.pid });
});

test('a PORT that is no port is named', () => {
  expect(portFrom(undefined)).toBe(3000);
  expect(portFrom('3100')).toBe(3100);
  for (const bad of ['abc', '0', '70000', '1.5']) expect(() => portFrom(bad)).toThrow(/^PORT is not valid/);
});

function noteHolder(folder: string, pid: number): void {
  writeFileSync(join(folder, 'start.json'), JSON.stringify({ pid, url: 'http://localhost:3000' }));
}

function pidOf(name: string): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', name]);
  onTestFinished(() => void child.kill());
  return child.pid ?? 0;
}
