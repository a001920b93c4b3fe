import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someDetails } from '../support/factories.ts';
import { createOutbox } from '../support/outbox.ts';
import { createCaller } from '../support/persistent-caller.ts';
import { startSystem, type System } from '../support/system.ts';

let system: System;
let call: ReturnType<typeof createCaller>;
let outbox: ReturnType<typeof createOutbox>;
let db: pg.Pool;

beforeAll(async () => {
  system = await startSystem();
  call = createCaller(system.url, system.key);
  outbox = createOutbox(system.url);
  db = new pg.Pool({ connectionString: system.databaseUrl, max: 2 });
  // Postgres is not among those that die here.
  db.on('error', () => {});
});
afterAll(async () => {
  await db.end();
  await system.stop();
});

type Line = { what: string };

const templatesTo = async (email: string): Promise<string[]> =>
  (await outbox.mailsTo(email)).map(({ template }) => template).toSorted();

async function signedUp(email: string) {
  const { body } = await call('POST', '/v1/registrations', { invite: 'demo', email });
  const path = `/v1/registrations/${String(body['id'])}`;
  const proven = await call('POST', `${path}/verification`, { code: await outbox.codeFor(email) });
  const read = async () => (await call('GET', path)).body;
  const story = async () => ((await read())['timeline'] as Line[]).map(({ what }) => what);
  return { email, path, token: String(proven.body['token']), read, story };
}

/** The message is sent once, the records are committed, and the task that did it is lost, with whoever could repeat it. */
async function doneInTheRecordsOnly(
  method: string,
  path: string,
  body: object,
  bearer: string,
): Promise<void> {
  const holder = await db.connect();
  await holder.query('BEGIN; LOCK TABLE timeline_entries IN SHARE MODE');
  const sent = fetch(system.url + path, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  const waiting = async () =>
    (await db.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)).rowCount;
  await expect.poll(waiting, { interval: 20 }).toBeGreaterThan(0);
  process.kill(system.pidOf('temporal'), 'SIGSTOP');
  await holder.query('COMMIT');
  holder.release();
  await expect.poll(waiting, { interval: 20 }).toBe(0);
  for (const part of ['worker', 'api', 'temporal'] as const) process.kill(system.pidOf(part), 'SIGKILL');
  await sent;
}

/** The worker and its server are back, as a sign-up shows. */
async function allAreBack(): Promise<void> {
  const email = `${randomUUID()}@back.example`;
  await call('POST', '/v1/registrations', { invite: 'demo', email });
  await outbox.codeFor(email);
}

describe('what was written by a task that got lost', () => {
  test('is known to the next message', async () => {
    const { email, path, token, read, story } = await signedUp('approved@lost.example');
    await doneInTheRecordsOnly('PUT', `${path}/details`, someDetails(), token);
    await allAreBack();
    expect(await read()).toMatchObject({ stage: 'reviewing' });
    const approval = await call('POST', `${path}/approve`, {});
    expect(approval).toMatchObject({ status: 200, body: { stage: 'preparing' } });
    expect(await story()).toEqual(['started', 'verified', 'submitted', 'approved']);
    await expect
      .poll(() => templatesTo(email))
      .toEqual(['approved', 'request-received', 'verification-code']);
  }, 300_000);

  test('is known to a message that no worker could take yet', async () => {
    const { path, token, read, story } = await signedUp('kept@lost.example');
    await doneInTheRecordsOnly('PUT', `${path}/details`, someDetails(), token);
    await system.stopWorker();
    const approval = await call('POST', `${path}/approve`, {});
    expect(approval).toMatchObject({ status: 202, body: { pending: true } });
    await system.startWorker();
    await expect.poll(async () => (await read())['stage'], { timeout: 120_000 }).toBe('preparing');
    expect(await story()).toEqual(['started', 'verified', 'submitted', 'approved']);
  }, 300_000);

  test('comes before a message that would have been possible without it', async () => {
    const { path, token, read, story } = await signedUp('withdrawn@lost.example');
    await doneInTheRecordsOnly('PUT', `${path}/details`, someDetails(), token);
    await call('POST', `${path}/withdraw`, {}, token);
    await expect.poll(async () => (await read())['stage'], { timeout: 120_000 }).toBe('withdrawn');
    expect(await story()).toEqual(['started', 'verified', 'submitted', 'withdrawn']);
  }, 300_000);

  test('refuses what is no longer possible after it', async () => {
    const { path, token, story } = await signedUp('decided@lost.example');
    await call('PUT', `${path}/details`, someDetails(), token);
    await doneInTheRecordsOnly('POST', `${path}/approve`, {}, system.key);
    await allAreBack();
    const rejection = await call('POST', `${path}/reject`, { reason: 'rsn_region' });
    expect(rejection).toMatchObject({ status: 409, body: { stage: 'preparing', by: 'Bootstrap key' } });
    expect(await story()).toEqual(['started', 'verified', 'submitted', 'approved']);
  }, 300_000);
});
