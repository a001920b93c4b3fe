import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadSettings } from '../../dev/settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a second start has the ports, the password and the key of the first', async () => {
  const folder = temporaryFolder();
  expect(await loadSettings(folder)).toEqual(await loadSettings(folder));
});

test('a port that somebody else has taken meanwhile is replaced, and the new one is kept', async () => {
  const folder = temporaryFolder();
  const first = await loadSettings(folder);
  await occupy(first.ports.temporal);
  const second = await loadSettings(folder);
  expect(second.ports.temporal).not.toBe(first.ports.temporal);
  expect(second).toEqual({ ...first, ports: { ...first.ports, temporal: second.ports.temporal } });
  expect(await loadSettings(folder)).toEqual(second);
});

test('only the owner can read the secrets, and the key lies in a file of its own', async () => {
  const folder = temporaryFolder();
  const { apiKey } = await loadSettings(folder);
  expect(apiKey).toMatch(/^ghk_[\w-]{43}$/);
  expect(readFileSync(join(folder, 'api-key'), 'utf8').trim()).toBe(apiKey);
  for (const name of ['api-key', 'settings.json'])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

async function occupy(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
}
