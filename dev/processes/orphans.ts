import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOurs } from './identity.ts';

const patienceMs = 15_000;

/**
 * Stops what an earlier run left behind when it was killed, known by its pid file and by a path of ours on its
 * command line. A file that names nobody, or somebody else, is removed: it is stale.
 */
export async function stopOrphan(pidFile: string, mark: string, signal: NodeJS.Signals): Promise<void> {
  const pid = readPid(pidFile);
  if (pid === undefined) return;
  if (isOurs(pid, mark)) await stop(pid, mark, signal);
  rmSync(pidFile, { force: true });
}

/** The first line, as in Postgres' own postmaster.pid. */
export function readPid(pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return Number.isNaN(pid) ? undefined : pid;
}

async function stop(pid: number, mark: string, signal: NodeJS.Signals): Promise<void> {
  send(pid, signal);
  const deadline = Date.now() + patienceMs;
  while (isOurs(pid, mark) && Date.now() < deadline) await sleep(50);
  if (isOurs(pid, mark)) send(pid, 'SIGKILL');
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}
