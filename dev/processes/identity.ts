import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The command line of a running process, or undefined when there is none with this id. */
export function commandLineOf(pid: number): string | undefined {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ').trim() || undefined;
  if (existsSync('/proc/self')) return undefined;
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined;
}

/** Process ids are used again: a process is ours only if its command line names a path of ours as well. */
export function isOurs(pid: number, mark: string): boolean {
  return pid > 1 && pid !== process.pid && (commandLineOf(pid)?.includes(mark) ?? false);
}
