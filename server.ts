import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Client, Connection } from '@temporalio/client';
import { createApp } from './api/app.ts';
import { letFirstAdminIn } from './api/auth/first-admin.ts';
import { createSignIn } from './api/auth/sign-in.ts';
import { createLimits } from './api/limits.ts';
import { createLive } from './api/live.ts';
import { createNotices } from './api/notices.ts';
import { createOnboarding } from './api/onboarding.ts';
import { readEnv, type Env } from './env.ts';
import { firstAdmin, firstKey, storeKey } from './prisma/first-admin.ts';
import { createDatabase } from './prisma/client.ts';
import { installationSecret } from './prisma/installation.ts';
import { addStore } from './store.ts';
import { temporalConfig } from './temporal.config.ts';

/** Whether this is the built file, beside which the pages lie. */
const isBuilt = import.meta.url.endsWith('.js');

async function main(env: Env): Promise<void> {
  const db = createDatabase(env.DATABASE_URL, 20);
  await firstAdmin(db, env.ADMIN_EMAIL);
  if (env.BOOTSTRAP_API_KEY) await firstKey(db, env.BOOTSTRAP_API_KEY);
  if (env.STORE_API_KEY) await storeKey(db, env.STORE_API_KEY);
  const { connectionOptions, namespace } = temporalConfig();
  const connection = Connection.lazy(connectionOptions);
  const client = new Client({ connection, namespace });
  const taskQueue = env.TEMPORAL_TASK_QUEUE;
  const live = createLive(env.DATABASE_URL);
  const secret = await installationSecret(db);
  const secureCookies = env.PUBLIC_URL.startsWith('https:');
  const signIn = createSignIn({ db, secret, publicUrl: env.PUBLIC_URL, secureCookies });
  const made = await letFirstAdminIn({ db, signIn, email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD });
  if (made) console.log(`First admin: ${env.ADMIN_EMAIL}, password ${made}`);
  const pagesFolder = fileURLToPath(new URL(isBuilt ? './pages' : './dist/pages', import.meta.url));
  const app = createApp({
    db,
    secret,
    signIn,
    live,
    pagesFolder,
    onboarding: createOnboarding(client, taskQueue),
    notices: createNotices(client, taskQueue),
    limits: createLimits(db, env.limited),
    publicUrl: env.PUBLIC_URL,
    showsOutbox: env.MAIL_TRANSPORT === 'outbox',
    workflowUrl: (workflowId, runId) =>
      `${env.TEMPORAL_UI_URL}/namespaces/${namespace}/workflows/${workflowId}${runId ? `/${runId}/history` : ''}`,
    log: (line) => console.error(line),
  });
  if (env.STORE_API_KEY) addStore(app, pagesFolder, settingsOfStore(env, env.STORE_API_KEY));
  const server = serve({ fetch: app.fetch, port: env.PORT, hostname: env.HOST });
  server.on('error', stopWith);
  const stop = () => {
    // Whoever follows what changes would hold the server open.
    void live.close();
    server.close(() => void Promise.all([db.$disconnect(), connection.close()]));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** The demo storefront is a storefront like others: it calls the API over HTTP, with a key. */
const settingsOfStore = ({ PORT, PUBLIC_URL }: Env, key: string) => ({
  apiUrl: `http://127.0.0.1:${PORT}`,
  publicUrl: PUBLIC_URL,
  key,
  invite: 'demo',
});

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
