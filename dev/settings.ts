import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, isFree } from './ports.ts';

const portNames = ['postgres', 'temporal', 'temporalUi'] as const;

export type Settings = {
  ports: Record<(typeof portNames)[number], number>;
  databasePassword: string;
  apiKey: string;
  storeKey: string;
};

/**
 * What is chosen once and kept in the data folder, so that a second start meets the same servers at the same
 * ports. A port that somebody else has taken meanwhile is replaced.
 */
export async function loadSettings(folder: string): Promise<Settings> {
  const file = join(folder, 'settings.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Settings>) : {};
  const settings: Settings = {
    ports: await choosePorts(kept.ports),
    databasePassword: kept.databasePassword ?? secret(),
    apiKey: kept.apiKey ?? `ghk_${secret()}`,
    storeKey: kept.storeKey ?? `ghk_${secret()}`,
  };
  writePrivately(file, `${JSON.stringify(settings, null, 2)}\n`);
  writePrivately(join(folder, 'api-key'), `${settings.apiKey}\n`);
  return settings;
}

const secret = (): string => randomBytes(32).toString('base64url');

async function choosePorts(kept: Partial<Settings['ports']> = {}): Promise<Settings['ports']> {
  const chosen = { postgres: 0, temporal: 0, temporalUi: 0 };
  for (const name of portNames) {
    const port = kept[name];
    const taken = [...Object.values(kept), ...Object.values(chosen)];
    chosen[name] = port !== undefined && (await isFree(port)) ? port : await freePort(taken);
  }
  return chosen;
}

/** In one step, so that a start that is killed leaves the old file or the new one. */
function writePrivately(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
