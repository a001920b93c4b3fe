import { Client, Connection } from '@temporalio/client';
import { createApp } from '../../api/app.ts';
import { createSignIn } from '../../api/auth/sign-in.ts';
import { createLimits } from '../../api/limits.ts';
import { createLive } from '../../api/live.ts';
import { createNotices } from '../../api/notices.ts';
import { createOnboarding } from '../../api/onboarding.ts';
import { hashOfKey } from '../../contract/derive/api-key.ts';
import { createDatabase } from '../../prisma/client.ts';
import { installationSecret } from '../../prisma/installation.ts';

const key = 'ghk_lists_0123456789abcdef';

export type Lists = {
  read: (path: string) => Promise<{ nextCursor: string | null; items: unknown[]; total: number }>;
  end: () => Promise<void>;
};

/** The API in this process on a database that is there, called with a key; it never needs Temporal for this. */
export async function openLists(databaseUrl: string): Promise<Lists> {
  const db = createDatabase(databaseUrl, 5);
  const secret = await installationSecret(db);
  const keyRow = { id: 'key_lists', name: 'Bench', hash: hashOfKey(key), scope: 'admin' as const };
  await db.apiKey.upsert({ where: { id: keyRow.id }, create: keyRow, update: {} });
  const client = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) });
  const publicUrl = 'http://localhost:3000';
  const live = createLive(databaseUrl);
  const app = createApp({
    db,
    secret,
    live,
    publicUrl,
    onboarding: createOnboarding(client, 'lists'),
    notices: createNotices(client, 'lists'),
    limits: createLimits(db, false),
    signIn: createSignIn({ db, secret, publicUrl, secureCookies: false }),
    pagesFolder: '',
    showsOutbox: false,
    workflowUrl: (id) => id,
    log: console.error,
  });
  const from = { incoming: { socket: { remoteAddress: '127.0.0.1', remoteFamily: 'IPv4', remotePort: 1 } } };
  return {
    read: async (path) => {
      const answer = await app.request(path, { headers: { authorization: `Bearer ${key}` } }, from);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Awaited<ReturnType<Lists['read']>>;
    },
    end: async () => {
      await live.close();
      await db.$disconnect();
    },
  };
}
