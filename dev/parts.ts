import { join } from 'node:path';
import { inData, logFile, projectFolder } from './folders.ts';
import { keepRunning, type Kept, type KeptProgram } from './processes/keep-running.ts';
import { stopOrphan } from './processes/orphans.ts';
import { taskQueueHasWorker } from './temporal/ready.ts';

const node = join(projectFolder, 'node_modules', '.bin', 'node');
const pathOf = (file: string): string => join(projectFolder, `${file}.ts`);

/** What a run that was killed left behind would hold the port, or work with old code. */
export async function stopLeftOverParts(): Promise<void> {
  for (const file of ['server', 'worker']) await stopOrphan(inData(`${file}.pid`), pathOf(file), 'SIGTERM');
}

export function startApi(env: NodeJS.ProcessEnv): Kept {
  const address = `http://127.0.0.1:${env['PORT']}/readyz`;
  const isReady = async () => (await fetch(address, { signal: AbortSignal.timeout(5_000) })).ok;
  return keepRunning({ ...part('API', 'server', env), isReady });
}

/** With a Temporal that isn't ours, who works there can't be seen so easily: there it counts as ready at once. */
export function startWorker(env: NodeJS.ProcessEnv, isOurTemporal: boolean): Kept {
  const isReady = async () => !isOurTemporal || taskQueueHasWorker(env);
  // React renders mails 2.6 times faster there.
  return keepRunning({ ...part('Worker', 'worker', { ...env, NODE_ENV: 'production' }), isReady });
}

const part = (name: string, file: string, env: NodeJS.ProcessEnv): Omit<KeptProgram, 'isReady'> => ({
  name,
  file: node,
  args: ['--import', 'tsx', pathOf(file)],
  env,
  stopSignal: 'SIGTERM',
  logFile: logFile(file),
  pidFile: inData(`${file}.pid`),
  printErrors: true,
  // What stops it at its first start, a setting for example, stops it at the second as well.
  startAttempts: 1,
});
