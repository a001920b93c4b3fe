import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../dev/folders.ts';
import { freePort } from '../../dev/ports.ts';
import { startTemporaryPostgres } from '../../dev/postgres/temporary.ts';
import { keepRunning, type Kept } from '../../dev/processes/keep-running.ts';
import { findServer } from '../../dev/temporal/find-server.ts';
import { temporalProgram } from '../../dev/temporal/program.ts';
import { taskQueueHasWorker } from '../../dev/temporal/ready.ts';
import { applyMigrations } from '../../prisma/migrate.ts';
import { seed } from '../../prisma/seed.ts';

export type Part = 'postgres' | 'temporal' | 'api' | 'worker';

export type System = {
  url: string;
  key: string;
  databaseUrl: string;
  temporalAddress: string;
  /** Throws while the part is between two runs. */
  pidOf: (part: Part) => number;
  /** What a part said, for a test that fails. */
  logOf: (part: Part) => string;
  startWorker: () => Promise<void>;
  stopWorker: () => Promise<void>;
  stop: () => Promise<void>;
};

type Options = { env?: NodeJS.ProcessEnv; worker?: boolean; uiPort?: number };

/**
 * The whole of Gatehouse as processes of their own on durable files, each started again when it dies, as
 * `npm start` runs it: for tests that kill, and for what is measured.
 */
export async function startSystem({ env = {}, worker = true, uiPort }: Options = {}): Promise<System> {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-system-'));
  const temporalPort = await freePort();
  const port = await freePort([temporalPort]);
  const postgres = await startTemporaryPostgres({ durable: true });
  const temporal = keepRunning({
    ...temporalProgram({
      file: await findServer(),
      port: temporalPort,
      databaseFile: join(folder, 'temporal.db'),
      logFile: join(folder, 'temporal.log'),
      ...(uiPort && { uiPort }),
    }),
    steadyAfterMs: killedAfterMs,
  });
  const databaseUrl = `${postgres.serverUrl}gatehouse`;
  await applyMigrations(databaseUrl);
  await seed(databaseUrl);
  await temporal.ready;
  const temporalAddress = `127.0.0.1:${temporalPort}`;
  const key = 'ghk_system_0123456789abcdef';
  const settings = {
    PATH: process.env['PATH'],
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_TASK_QUEUE: 'gatehouse',
    PORT: String(port),
    BOOTSTRAP_API_KEY: key,
    ADMIN_EMAIL: 'anna@bloom.example',
    ADMIN_PASSWORD: 'correct horse battery',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    RATE_LIMITS: 'off',
    ...env,
  };
  const url = `http://127.0.0.1:${port}`;
  const kept: Partial<Record<Part, Kept>> = { temporal };
  const isReady = {
    api: async () => (await fetch(`${url}/readyz`)).ok,
    worker: () => taskQueueHasWorker(settings, kept.worker?.pid()),
  };
  const startPart = async (part: 'api' | 'worker') => {
    kept[part] = keepRunning({ ...program(part, folder, settings), isReady: isReady[part] });
    await kept[part].ready;
  };
  await startPart('api');
  if (worker) await startPart('worker');

  return {
    url,
    key,
    databaseUrl,
    temporalAddress,
    pidOf: (part) => {
      const pid = part === 'postgres' ? postgres.pid() : kept[part]?.pid();
      // A signal to 0 would go to the tests themselves.
      return pid || notRunning(part);
    },
    logOf: (part) => readFileSync(join(folder, `${part}.log`), 'utf8'),
    startWorker: () => startPart('worker'),
    stopWorker: async () => void (await kept.worker?.stop()),
    stop: async () => {
      for (const part of ['api', 'worker', 'temporal'] as const) await kept[part]?.stop();
      await postgres.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function notRunning(part: Part): never {
  throw new Error(`${part} does not run`);
}

/** Many die in a row here, and none because it can't run. */
const killedAfterMs = 500;

const files = { api: 'server', worker: 'worker' };

const program = (part: 'api' | 'worker', folder: string, settings: NodeJS.ProcessEnv) => ({
  name: part,
  file: process.execPath,
  args: ['--import', 'tsx', join(projectFolder, `${files[part]}.ts`)],
  env: { ...settings, ...(part === 'worker' && { NODE_ENV: 'production' }) },
  stopSignal: 'SIGTERM' as const,
  logFile: join(folder, `${part}.log`),
  startAttempts: 3,
  steadyAfterMs: killedAfterMs,
});
