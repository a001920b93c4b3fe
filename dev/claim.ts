import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './bootstrap/lock.mjs';
import { isFree } from './ports.ts';
import { isOurs } from './processes/identity.ts';

type Claim = { pid: number; url: string };

/** A process id may belong to a stranger by now: this is what the command line of a start names. */
const mark = join('dev', 'start.ts');

/** Takes the data folder for this process, or refuses when another start uses it. */
export async function claimFolder(folder: string, url: string): Promise<() => void> {
  const file = join(folder, 'start.json');
  return withLock(`${file}.lock`, async () => {
    const holder = readClaim(file);
    if (holder && isOurs(holder.pid, mark)) {
      throw new Error(`Gatehouse already runs in this folder: ${holder.url} (process ${holder.pid}).`);
    }
    writeFileSync(file, JSON.stringify({ pid: process.pid, url } satisfies Claim));
    return () => rmSync(file, { force: true });
  });
}

function readClaim(file: string): Claim | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return undefined;
  }
}

export async function requireFreePort(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Error(
    `Port ${port} is taken: stop what runs there, or take another one, as in PORT=${port + 1} npm start.`,
  );
}

export function portFrom(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is not valid: ${text} is no number from 1 to 65535.`);
}
