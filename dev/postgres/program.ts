import { join } from 'node:path';
import { stopOrphan } from '../processes/orphans.ts';
import type { KeptProgram } from '../processes/keep-running.ts';
import { findBinaries } from './binaries.ts';
import { ensureData, superuser } from './data.ts';
import { postgresOwner } from './owner.ts';
import { ensureDatabase } from './database.ts';

export type PostgresOptions = {
  folder: string;
  port: number;
  password: string;
  logFile: string;
  /** Settings as `name=value`, for example `fsync=off` where the data may be lost. */
  settings?: string[];
};

const alwaysSet = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
];

export const databaseUrl = ({ password, port }: PostgresOptions, database: string): string =>
  `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;

/** Postgres on loopback with its data in the given folder, as a program to be kept running. */
export async function postgresProgram(options: PostgresOptions): Promise<KeptProgram> {
  const owner = postgresOwner();
  const binaries = findBinaries(owner);
  await stopLeftOver(options.folder);
  await ensureData(options.folder, options.password, binaries, owner);
  const settings = [...alwaysSet, ...(options.settings ?? [])];
  return {
    name: 'Postgres',
    file: binaries.postgres,
    args: [
      '-D',
      options.folder,
      '-p',
      String(options.port),
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    ...owner,
    env: {},
    // Fast shutdown: SIGTERM would wait until every client has gone by itself.
    stopSignal: 'SIGINT',
    logFile: options.logFile,
    // Processes of a killed Postgres need a moment to notice; until then a new one refuses to start.
    startAttempts: 6,
    beforeStart: () => stopLeftOver(options.folder),
    isReady: async () => (await ensureDatabase(databaseUrl(options, 'postgres'), 'gatehouse'), true),
  };
}

/** Removes a stale pid file too: its id may belong to a stranger by now, and Postgres would refuse to start. */
export const stopLeftOver = (folder: string): Promise<void> =>
  stopOrphan(join(folder, 'postmaster.pid'), folder, 'SIGINT');
