import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { Client, Connection } from '@temporalio/client';
import { createApp } from '../../api/app.ts';
import { createSignIn } from '../../api/auth/sign-in.ts';
import { createLive } from '../../api/live.ts';
import { createLimits } from '../../api/limits.ts';
import { createNotices } from '../../api/notices.ts';
import { createOnboarding } from '../../api/onboarding.ts';
import type { Api, ApiDeps } from '../../api/types.ts';
import { createDatabase as connect, type Database } from '../../prisma/client.ts';
import { createCall, type Call } from './call.ts';
import { createDatabase } from './database.ts';
import { makeKeys, type Keys } from './keys.ts';

export type RunningApi = {
  app: Api;
  db: Database;
  databaseUrl: string;
  secret: Uint8Array;
  client: Client;
  taskQueue: string;
  deps: ApiDeps;
  keys: Keys;
  /** Calls the API in this process, as an admin unless `as` says otherwise. */
  call: Call;
  logged: string[];
};

export type ApiOptions = { limited?: boolean; change?: (deps: ApiDeps) => Partial<ApiDeps> };

/** The API in this process, on a database of its own and the shared Temporal server. No worker runs. */
export function useApi({ limited = false, change = () => ({}) }: ApiOptions = {}): RunningApi {
  const running = {} as RunningApi;
  beforeAll(async () => {
    const databaseUrl = await createDatabase();
    const db = connect(databaseUrl, 5);
    // Databases are copies: with one secret the same addresses would have the same workflows on the shared server.
    const { secret } = await db.installation.update({ where: { id: 1 }, data: { secret: randomBytes(32) } });
    const client = new Client({
      connection: await Connection.connect({ address: inject('temporalAddress') }),
    });
    const taskQueue = databaseUrl.split('/').at(-1) ?? '';
    const logged: string[] = [];
    const usual: ApiDeps = {
      db,
      secret,
      onboarding: createOnboarding(client, taskQueue),
      notices: createNotices(client, taskQueue),
      limits: createLimits(db, limited),
      publicUrl: 'http://localhost:3000',
      showsOutbox: true,
      signIn: createSignIn({ db, secret, publicUrl: 'http://localhost:3000', secureCookies: false }),
      live: createLive(databaseUrl),
      pagesFolder: 'dist/pages',
      workflowUrl: (workflowId, runId) => `http://localhost:8233/${workflowId}/${runId}`,
      log: (line) => void logged.push(line),
    };
    const deps = { ...usual, ...change(usual) };
    const keys = await makeKeys(db);
    const app = createApp(deps);
    const call = createCall(app, keys.admin);
    Object.assign(running, { app, db, databaseUrl, secret, client, taskQueue, deps, keys, call, logged });
  });
  afterAll(async () => {
    await running.deps.live.close();
    await running.db.$disconnect();
    await running.client.connection.close();
  });
  return running;
}
