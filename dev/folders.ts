import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectFolder = resolve(import.meta.dirname, '..');

/** The state of this clone. */
export const dataFolder = join(projectFolder, '.data');

/** Tools that every clone of one user shares. */
export const cacheFolder = join(homedir(), '.cache', 'gatehouse');

export const isRoot = process.getuid?.() === 0;

export function makeDataFolder(): void {
  mkdirSync(join(dataFolder, 'logs'), { recursive: true });
  // Postgres, which refuses to run as root, has to pass through to its own folder.
  chmodSync(dataFolder, isRoot ? 0o711 : 0o700);
}
