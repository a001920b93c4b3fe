import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../ports.ts';
import { keepRunning } from '../processes/keep-running.ts';
import { placeForData } from './place.ts';
import { databaseUrl, postgresProgram } from './program.ts';

export type TemporaryPostgres = { serverUrl: string; pid: () => number; end: () => Promise<void> };

/**
 * A Postgres whose data is thrown away at the end; `serverUrl` lacks the name of a database. `durable` writes
 * as a real one does, where what is measured or killed should be the real thing.
 */
export async function startTemporaryPostgres({
  durable = false,
  extra = [] as string[],
} = {}): Promise<TemporaryPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-postgres-'));
  // As root, Postgres' own user has to pass.
  chmodSync(folder, 0o711);
  const place = placeForData(join(folder, 'data'));
  const quick = durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const settings = [...quick, ...extra];
  const logFile = join(folder, 'postgres.log');
  const options = { folder: place, port: await freePort(), password: 'temporary', logFile, settings };
  const kept = keepRunning(await postgresProgram(options));
  const end = async () => {
    await kept.stop();
    for (const path of [folder, place]) rmSync(path, { recursive: true, force: true });
  };
  await kept.ready;
  return { serverUrl: databaseUrl(options, ''), pid: kept.pid, end };
}
