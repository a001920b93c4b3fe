import { inData, logFile } from './folders.ts';
import { placeForData } from './postgres/place.ts';
import { databaseUrl, postgresProgram, stopLeftOver } from './postgres/program.ts';
import { keepRunning, type Kept } from './processes/keep-running.ts';
import { stopOrphan } from './processes/orphans.ts';
import type { Settings } from './settings.ts';
import { findServer } from './temporal/find-server.ts';
import { temporalProgram } from './temporal/program.ts';

/** What the processes of Gatehouse have to know of a server, and, if it is ours, the means to stop it. */
export type Provided = { env: NodeJS.ProcessEnv; kept?: Kept };

const temporalFiles = { databaseFile: inData('temporal.db'), pidFile: inData('temporal.pid') };

const isTemporalConfigured = ({ env }: NodeJS.Process): boolean =>
  Boolean(env['TEMPORAL_ADDRESS'] || env['TEMPORAL_PROFILE'] || env['TEMPORAL_CONFIG_FILE']);

/** Servers of a run that was killed still hold their ports and files. */
export async function stopLeftOverServers(): Promise<void> {
  await stopOrphan(temporalFiles.pidFile, temporalFiles.databaseFile, 'SIGTERM');
  if (!process.env['DATABASE_URL']) await stopLeftOver(placeForData(inData('postgres')));
}

export async function providePostgres({ ports, databasePassword }: Settings): Promise<Provided> {
  if (process.env['DATABASE_URL']) return { env: {} };
  const folder = placeForData(inData('postgres'));
  const options = { folder, port: ports.postgres, password: databasePassword, logFile: logFile('postgres') };
  const kept = keepRunning(await postgresProgram(options));
  return { env: { DATABASE_URL: databaseUrl(options, 'gatehouse') }, kept };
}

export async function provideTemporal({ ports }: Settings): Promise<Provided> {
  if (isTemporalConfigured(process)) return { env: {} };
  const [port, uiPort] = [ports.temporal, ports.temporalUi];
  const options = { ...temporalFiles, file: await findServer(), port, uiPort, logFile: logFile('temporal') };
  const env = {
    ...withoutTemporal(process.env),
    TEMPORAL_ADDRESS: `127.0.0.1:${port}`,
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_UI_URL: `http://localhost:${uiPort}`,
    // A file that isn't there: the one in the user's home is about other servers.
    TEMPORAL_CONFIG_FILE: inData('no-temporal.toml'),
  };
  return { env, kept: keepRunning(temporalProgram(options)) };
}

/** Settings of the shell are about other servers too; undefined takes them away. */
function withoutTemporal(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.keys(env).filter(
    (name) => name.startsWith('TEMPORAL_') && name !== 'TEMPORAL_TASK_QUEUE',
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
