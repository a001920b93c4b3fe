import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commandLineOf } from '../../dev/processes/identity.ts';
import { keepRunning, type KeptProgram } from '../../dev/processes/keep-running.ts';
import { readPid } from '../../dev/processes/orphans.ts';
import { isErrorLine } from '../../dev/processes/print.ts';
import { temporaryFolder } from './temporary-folder.ts';

const forever = 'setInterval(() => {}, 1000)';

test('a program that is killed is started again, and says so', async () => {
  const says = vi.spyOn(console, 'error').mockReturnValue();
  const program = programOf(forever);
  const kept = keepRunning(program);
  onTestFinished(async () => void (await kept.stop()));
  await kept.ready;
  const pid = readPid(program.pidFile) ?? 0;
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => readPid(program.pidFile) ?? pid).not.toBe(pid);
  expect(says).toHaveBeenCalledWith('Example ended (killed by SIGKILL) and is started again.');
});

test('a program that is stopped stays stopped', async () => {
  const program = programOf(forever);
  const kept = keepRunning(program);
  await kept.ready;
  await kept.stop();
  expect(existsSync(program.pidFile)).toBe(false);
});

test('a program that ends before it was ready is a failed start', async () => {
  const kept = keepRunning({ ...programOf('process.exit(3)'), isReady: async () => false, startAttempts: 2 });
  await expect(kept.ready).rejects.toThrow('Example could not be started (exit code 3)');
});

test('and so it is, however long it ran', async () => {
  const kept = keepRunning({
    ...programOf('setTimeout(() => process.exit(3), 50)'),
    isReady: async () => false,
    startAttempts: 2,
    steadyAfterMs: 1,
  });
  await expect(kept.ready).rejects.toThrow('Example could not be started (exit code 3)');
});

test('when we are killed ourselves, what we run ends too', async () => {
  const program = programOf(forever);
  const parent = spawnParent(program);
  await once(parent.stdout, 'data');
  const pid = readPid(program.pidFile) ?? 0;
  expect(commandLineOf(pid)).toBeDefined();
  parent.kill('SIGKILL');
  await expect.poll(() => commandLineOf(pid), { timeout: 10_000 }).toBeUndefined();
});

test('only what reads as an error is shown, whatever stream it comes from', () => {
  expect(isErrorLine('2026-11-21 [ERROR] it broke', 'out')).toBe(true);
  expect(isErrorLine('{"level":"error","message":"it broke"}', 'out')).toBe(true);
  expect(isErrorLine('listening', 'out')).toBe(false);
  expect(isErrorLine('TypeError: x is undefined', 'err')).toBe(true);
  expect(isErrorLine('2026-11-21 [INFO] worker is running', 'err')).toBe(false);
});

function programOf(script: string): KeptProgram & { pidFile: string } {
  const folder = temporaryFolder();
  const pidFile = join(folder, 'pid');
  return {
    name: 'Example',
    file: process.execPath,
    args: ['-e', script],
    stopSignal: 'SIGTERM',
    logFile: join(folder, 'log'),
    pidFile,
    startAttempts: 1,
    isReady: async () => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '',
  };
}

function spawnParent(program: KeptProgram) {
  const path = join(import.meta.dirname, '..', '..', 'dev', 'processes', 'keep-running.ts');
  const script = `
    import { keepRunning } from ${JSON.stringify(path)};
    await keepRunning({ ...${JSON.stringify(program)}, isReady: async () => true }).ready;
    setTimeout(() => console.log('ready'), 500);`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}
