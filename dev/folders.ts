import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectFolder = resolve(import.meta.dirname, '..');

/** The state of this clone. */
export const dataFolder = join(projectFolder, '.data');

export const inData = (...path: string[]): string => join(dataFolder, ...path);

export const logFile = (name: string): string => inData('logs', `${name}.log`);

/** Tools that every clone of one user shares. */
export const cacheFolder = join(homedir(), '.cache', 'gatehouse');

export const isRoot = process.getuid?.() === 0;

export function makeDataFolder(): void {
  mkdirSync(inData('logs'), { recursive: true, mode: 0o700 });
  // Postgres, which refuses to run as root, has to pass through to its own folder.
  chmodSync(dataFolder, isRoot ? 0o711 : 0o700);
}
