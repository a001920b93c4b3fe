import { randomUUID } from 'node:crypto';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { endOfStaleTask } from '../../api/stale-task.ts';
import { someDetails } from '../support/factories.ts';
import { createOutbox } from '../support/outbox.ts';
import { createCaller } from '../support/persistent-caller.ts';
import { startSystem, type Part, type System } from '../support/system.ts';

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
  return { email, path, id: String(body['id']), token: String(proven.body['token']), read, story };
}

/** Sends a message once; what is done meanwhile happens while its records can be written, but not committed. */
async function sendHeld(
  [method, path, body, bearer]: [method: string, path: string, body: object, bearer: string],
  meanwhile: () => Promise<void>,
): Promise<void> {
  const holder = await db.connect();
  await holder.query('BEGIN; LOCK TABLE timeline_entries IN SHARE MODE');
  void fetch(system.url + path, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  const waiting = async () =>
    (await db.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)).rowCount;
  try {
    await expect.poll(waiting, { interval: 20 }).toBeGreaterThan(0);
    await meanwhile();
  } finally {
    await holder.query('COMMIT');
    holder.release();
  }
  await expect.poll(waiting, { interval: 20 }).toBe(0);
}

const kill = (...parts: Part[]) => {
  for (const part of parts) process.kill(system.pidOf(part), 'SIGKILL');
};

/** The records are committed, and the task that did it is lost, with whoever could repeat its message. */
async function doneInTheRecordsOnly(...message: Parameters<typeof sendHeld>[0]): Promise<void> {
  await sendHeld(message, async () => void process.kill(system.pidOf('temporal'), 'SIGSTOP'));
  kill('worker', 'api', 'temporal');
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

describe('a task that the worker took for another one is done again', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await Connection.connect({ address: system.temporalAddress });
  });
  afterAll(() => connection.close());

  /** Approved in a task that the server has lost, and answered in one that brought an operator's signal. */
  async function approvedInAnother(name: string) {
    // A task that could not wait for Temporal to be back is given up in time, and nothing is wrong then.
    for (let turn = 0; turn < 5; turn += 1) {
      const registration = await approvedWhileItDied(`${name}.${turn}@lost.example`);
      const { events } = await registration.handle.fetchHistory();
      if (endOfStaleTask(events ?? []) !== undefined) return registration;
    }
    throw new Error('no task was taken for another one');
  }

  async function approvedWhileItDied(email: string) {
    const registration = await signedUp(email);
    const { path, id, token } = registration;
    await call('PUT', `${path}/details`, someDetails(), token);
    const handle = new Client({ connection }).workflow.getHandle(id);
    const signal = () => handle.signal('setPricing', { priceTypeId: 'pt_retail' });
    await sendHeld(['POST', `${path}/approve`, {}, system.key], async () => {
      kill('api', 'temporal');
      await vi.waitFor(signal, soon);
      await vi.waitFor(async () => expect((await taskOf(handle))?.startedTime).toBeTruthy(), soon);
    });
    await vi.waitFor(async () => expect((await taskOf(handle))?.startedTime).toBeFalsy(), soon);
    return { ...registration, handle, signal };
  }

  const taskOf = async (handle: WorkflowHandle) => (await handle.describe()).raw.pendingWorkflowTask;
  const soon = { timeout: 30_000, interval: 20 };
  const approved = ['started', 'verified', 'submitted', 'approved'];

  test('with the next message, and everything that came in the other one', async () => {
    const { id, email, story, handle } = await approvedInAnother('next');
    const customer = `/v1/customers/${id.replace('reg_', 'cus_')}`;
    const parts = { activation: { active: true }, 'service-days': { tuesday: 'car_own' } };
    const set = await Promise.all(
      Object.entries(parts).map(([part, body]) => call('PUT', `${customer}/${part}`, body)),
    );
    for (const { status } of set) expect([200, 202]).toContain(status);
    const whole = [...approved, 'activated', 'activationSet', 'pricingSet', 'serviceDaysSet'];
    await expect.poll(async () => (await story()).toSorted()).toEqual(whole.toSorted());
    await expect.poll(async () => (await handle.describe()).status.name).toBe('COMPLETED');
    const mails = ['approved', 'ready-to-buy', 'request-received', 'verification-code'];
    expect(await templatesTo(email)).toEqual(mails);
  }, 300_000);

  test('with the next message, and an operator who cancelled it has withdrawn it', async () => {
    const { id, read, handle } = await approvedInAnother('cancelled');
    await handle.cancel();
    await call('PUT', `/v1/customers/${id.replace('reg_', 'cus_')}/activation`, { active: true });
    await expect.poll(async () => (await read())['stage']).toBe('withdrawn');
  }, 300_000);

  test.each([
    [
      'one of its mails waits',
      `UPDATE messages SET state = 'queued', attempts = 0, "createdAt" = now() - interval '2 minutes'
       WHERE "registrationId" = $1 AND template = 'approved'`,
    ],
    [
      'something was due',
      `WITH lines AS (UPDATE timeline_entries SET at = at - interval '1 hour' WHERE "registrationId" = $1)
       UPDATE registrations SET "nextDueAt" = now() - interval '2 minutes' WHERE id = $1`,
    ],
  ])(
    'by the worker, where %s',
    async (name, change) => {
      const { id, story, handle, signal } = await approvedInAnother(name.replaceAll(' ', '-'));
      await signal();
      await vi.waitFor(async () => expect((await taskOf(handle))?.attempt).toBeGreaterThan(1), soon);
      const isSent = async () =>
        (
          await db.query(
            `SELECT 1 FROM messages WHERE "registrationId" = $1 AND template = 'approved' AND state = 'sent'`,
            [id],
          )
        ).rowCount;
      await expect.poll(isSent).toBe(1);
      await db.query(change, [id]);
      await expect.poll(story, { timeout: 60_000 }).toEqual([...approved, 'pricingSet', 'pricingSet']);
    },
    300_000,
  );
});
