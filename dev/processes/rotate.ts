import { renameSync, statSync } from 'node:fs';

const mostBytes = 20 * 1024 * 1024;

/** Puts a log that has grown large aside, in place of the one that was put aside before. */
export function rotate(logFile: string): void {
  const { size } = statSync(logFile, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > mostBytes) renameSync(logFile, `${logFile}.1`);
}
