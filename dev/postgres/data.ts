import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { Owner } from './owner.ts';

export const superuser = 'gatehouse';

/** Makes the data folder unless it is there; a half-made one from an interrupted start is thrown away. */
export async function ensureData(
  folder: string,
  password: string,
  binaries: Binaries,
  owner: Owner,
): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  makeOwned(partial, owner);
  await initialize(partial, password, binaries, owner);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

export function makeOwned(folder: string, owner: Owner): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
}

async function initialize(folder: string, password: string, binaries: Binaries, owner: Owner): Promise<void> {
  const passwordFile = join(tmpdir(), `gatehouse-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
  const args = [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  try {
    await promisify(execFile)(binaries.initdb, args, { ...owner, cwd: dirname(folder), env: {} });
  } finally {
    rmSync(passwordFile);
  }
}
