import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { cacheFolder } from '../folders.ts';

export function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program on the PATH may be a stub, or made for another machine. */
export const runs = (file: string, ...args: string[]): boolean =>
  spawnSync(file, args, { timeout: 20_000 }).status === 0;

/** A way of getting a program: fills the folder, or says in an error why it can't. */
export type Way = { name: string; fill: (folder: string, program: string) => Promise<unknown> };

/**
 * The path of a program in a folder of the cache, which the first way that works fills. It is filled under another
 * name and moved at the end, so an interrupted try leaves nothing broken behind.
 */
export async function cached(folder: string, program: string, ways: Way[]): Promise<string> {
  const target = join(cacheFolder, folder);
  const path = join(target, program);
  if (isExecutable(path)) return path;
  return withLock(`${target}.lock`, async () => {
    if (!isExecutable(path)) await fill(target, program, ways);
    return path;
  });
}

async function fill(target: string, program: string, ways: Way[]): Promise<void> {
  removeInterrupted(target);
  const reasons: string[] = [];
  for (const way of ways) {
    const reason = await tryWay(way, target, program);
    if (reason === undefined) return;
    reasons.push(`  ${way.name}: ${reason}`);
  }
  throw new Error(
    [`${program} is not on this machine, and no way of getting it worked:`, ...reasons].join('\n'),
  );
}

/** Who holds the lock knows that nobody works on these any more. */
function removeInterrupted(target: string): void {
  const left = readdirSync(dirname(target)).filter((name) => name.startsWith(`${basename(target)}.partial-`));
  for (const name of left) rmSync(join(dirname(target), name), { recursive: true, force: true });
}

async function tryWay(way: Way, target: string, program: string): Promise<string | undefined> {
  const partial = mkdtempSync(`${target}.partial-`);
  try {
    await way.fill(partial, program);
    if (!isExecutable(join(partial, program))) return 'it left no program';
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
