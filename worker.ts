import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createActivities } from './activities/index.ts';
import { doLeftOver } from './api/left-over.ts';
import { createNotices } from './api/notices.ts';
import { createOnboarding } from './api/onboarding.ts';
import { createTransport } from './emails/transports/index.ts';
import { readEnv, type Env } from './env.ts';
import { createDatabase } from './prisma/client.ts';
import { forgetOld } from './prisma/housekeeping.ts';
import { installationSecret } from './prisma/installation.ts';
import { ensureSearchAttributes } from './search-attributes.ts';
import { temporalConfig, workerLimits } from './temporal.config.ts';

const sweepEveryMs = 15_000;

/**
 * Of every promise that a workflow makes the SDK keeps a stack trace, each line turned back by the source map: V8's
 * ten lines are a third of the workflow thread's time. Three still name the place of a failure.
 */
setFlagsFromString('--stack-trace-limit=3');

/** Built by `npm run build`; without it the workflows are bundled at start. */
function workflowSource(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  const bundle = fileURLToPath(new URL('./workflow-bundle.js', import.meta.url));
  if (existsSync(bundle)) return { workflowBundle: { codePath: bundle } };
  return { workflowsPath: fileURLToPath(new URL('./workflows/index.ts', import.meta.url)) };
}

async function main(env: Env): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const { connectionOptions, namespace } = temporalConfig();
  const connection = await NativeConnection.connect(connectionOptions);
  await ensureSearchAttributes(connection, namespace);
  const db = createDatabase(env.DATABASE_URL, 20);
  const taskQueue = env.TEMPORAL_TASK_QUEUE;
  const secret = await installationSecret(db);
  const worker = await Worker.create({
    ...workerLimits,
    ...workflowSource(),
    connection,
    namespace,
    taskQueue,
    activities: createActivities({
      db,
      secret,
      transport: createTransport(env),
      publicUrl: env.PUBLIC_URL,
    }),
  });
  const client = new Client({ connection, namespace });
  const doors = {
    onboarding: createOnboarding(client, taskQueue),
    notices: createNotices(client, taskQueue),
  };
  const sweep = () =>
    void Promise.all([doLeftOver({ db, secret, ...doors }), forgetOld(db)]).catch((error: Error) =>
      console.error(`sweep: ${error.name}`),
    );
  sweep();
  const sweeping = setInterval(sweep, sweepEveryMs);
  await worker.run();
  clearInterval(sweeping);
  await db.$disconnect();
  await connection.close();
}

try {
  await main(readEnv());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
