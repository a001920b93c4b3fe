import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../dev/processes/run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const megabyte = 1024 * 1024;

async function runOnce(logFile: string, printErrors: boolean): Promise<void> {
  const args = ['-e', 'console.log("started")'];
  await run({ name: 'Example', file: process.execPath, args, stopSignal: 'SIGTERM', logFile, printErrors })
    .exited;
}

test.each([true, false])(
  'a large log is put aside when its program starts (errors shown: %s)',
  async (shown) => {
    const log = join(temporaryFolder(), 'log');
    writeFileSync(`${log}.1`, 'of long ago');
    writeFileSync(log, 'of before\n');
    truncateSync(log, 21 * megabyte);
    await runOnce(log, shown);
    await expect.poll(() => readFileSync(log, 'utf8')).toBe('started\n');
    expect(statSync(`${log}.1`).size).toBe(21 * megabyte);
  },
);

test('a small log is added to', async () => {
  const log = join(temporaryFolder(), 'log');
  writeFileSync(log, 'of before\n');
  await runOnce(log, true);
  await expect.poll(() => readFileSync(log, 'utf8')).toBe('of before\nstarted\n');
  expect(existsSync(`${log}.1`)).toBe(false);
});
