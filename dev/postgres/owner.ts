import { execFileSync, spawnSync } from 'node:child_process';
import { isRoot } from '../folders.ts';

/** Whom Postgres runs as; empty when it runs as ourselves. */
export type Owner = { uid?: number; gid?: number };

/** Postgres refuses to run as root: there it gets a user of its own. */
export function postgresOwner(): Owner {
  if (!isRoot) return {};
  return lookUp() ?? (createUser(), lookUp()) ?? fail();
}

function lookUp(): Owner | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createUser(): void {
  spawnSync('groupadd', ['--system', 'postgres']);
  execFileSync('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres']);
}

function fail(): never {
  throw new Error('Postgres does not run as root, and no user `postgres` could be made for it.');
}

/** Asks the system rather than the file modes: access lists and mounts count too. */
export function mayUse(owner: Owner, flag: '-x' | '-w', path: string): boolean {
  return spawnSync('test', [flag, path], { ...owner, cwd: '/' }).status === 0;
}
