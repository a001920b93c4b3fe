import { serve } from '@hono/node-server';
import { Client, Connection } from '@temporalio/client';
import { createApp } from './api/app.ts';
import { createLimits } from './api/limits.ts';
import { createNotices } from './api/notices.ts';
import { createOnboarding } from './api/onboarding.ts';
import { readEnv, type Env } from './env.ts';
import { firstAdmin, firstKey } from './prisma/first-admin.ts';
import { createDatabase } from './prisma/client.ts';
import { installationSecret } from './prisma/installation.ts';
import { temporalConfig } from './temporal.config.ts';

async function main(env: Env): Promise<void> {
  const db = createDatabase(env.DATABASE_URL, 20);
  await firstAdmin(db, env.ADMIN_EMAIL);
  if (env.BOOTSTRAP_API_KEY) await firstKey(db, env.BOOTSTRAP_API_KEY);
  const { connectionOptions, namespace } = temporalConfig();
  const connection = Connection.lazy(connectionOptions);
  const client = new Client({ connection, namespace });
  const taskQueue = env.TEMPORAL_TASK_QUEUE;
  const app = createApp({
    db,
    secret: await installationSecret(db),
    onboarding: createOnboarding(client, taskQueue),
    notices: createNotices(client, taskQueue),
    limits: createLimits(db, env.limited),
    publicUrl: env.PUBLIC_URL,
    showsOutbox: env.MAIL_TRANSPORT === 'outbox',
    workflowUrl: (workflowId, runId) =>
      `${env.TEMPORAL_UI_URL}/namespaces/${namespace}/workflows/${workflowId}${runId ? `/${runId}/history` : ''}`,
    log: (line) => console.error(line),
  });
  const server = serve({ fetch: app.fetch, port: env.PORT, hostname: env.HOST });
  server.on('error', stopWith);
  const stop = () => server.close(() => void Promise.all([db.$disconnect(), connection.close()]));
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

function stopWith(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? `PORT is taken: ${message}` : message);
  process.exit(1);
}

try {
  await main(readEnv());
} catch (error) {
  stopWith(error);
}
