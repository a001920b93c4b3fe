import { Worker } from '@temporalio/worker';
import type { WorkflowHandle } from '@temporalio/client';
import type { Duration } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { addressHash, registrationIdFor } from '../../contract/derive/registration-id.ts';
import type { Message, MessageBodies, MessageName } from '../../contract/messages.ts';
import { onboardingWorkflow } from '../../contract/onboarding.ts';
import { defaultPolicies, type Policies } from '../../contract/policies.ts';
import type { Snapshot } from '../../contract/snapshot.ts';
import { createOutboxTransport } from '../../emails/transports/outbox.ts';
import { createDatabase as connect, type Database } from '../../prisma/client.ts';
import { firstAdmin } from '../../prisma/first-admin.ts';
import { installationSecret } from '../../prisma/installation.ts';
import type { onboarding } from '../../workflows/index.ts';
import { messages } from '../../workflows/onboarding/messages.ts';
import { createDatabase } from './database.ts';
import { aSubmission } from './factories.ts';
import { startTimeSkipping } from './time-skipping.ts';

export type Running = {
  env: TestWorkflowEnvironment;
  db: Database;
  secret: Uint8Array;
  begin: (policies?: Partial<Policies>) => Promise<Registration>;
};

export type Registration = ReturnType<typeof registrationOf>;

type Options = { maxCachedWorkflows?: number };

/**
 * A worker on a server of its own whose time can be skipped, with a database of its own. Every workflow that
 * a test starts is replayed after the test from the history it made.
 */
export function useOnboarding({ maxCachedWorkflows = 100 }: Options = {}): Running {
  const running = {} as Running;
  const started: WorkflowHandle[] = [];
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const env = await startTimeSkipping();
    const db = connect(await createDatabase(), 5);
    const secret = await installationSecret(db);
    await firstAdmin(db, 'anna@bloom.example');
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'test',
      workflowBundle: { codePath: inject('workflowBundlePath') },
      activities: createActivities({
        db,
        secret,
        transport: createOutboxTransport(),
        publicUrl: 'http://localhost:3000',
      }),
      maxCachedWorkflows,
    });
    const run = worker.run();
    const begin = async (policies: Partial<Policies> = {}) => {
      const registration = await start(env, db, secret, policies);
      started.push(registration.handle);
      return registration;
    };
    Object.assign(running, { env, db, secret, begin });
    stop = async () => {
      worker.shutdown();
      await run;
      await env.teardown();
      await db.$disconnect();
    };
  });
  afterEach(async () => {
    for (const handle of started.splice(0)) await replay(handle);
  });
  afterAll(() => stop());
  return running;
}

async function replay(handle: WorkflowHandle): Promise<void> {
  const history = await handle.fetchHistory();
  const workflowBundle = { codePath: inject('workflowBundlePath') };
  await Worker.runReplayHistory({ workflowBundle }, history, handle.workflowId);
}

let people = 0;

async function start(env: TestWorkflowEnvironment, db: Database, secret: Uint8Array, policies: Partial<Policies>) {
  people += 1;
  const email = `zoe.${people}@bloemen.example`;
  const siteId = 'site_demo';
  const id = registrationIdFor(secret, { siteId, email, round: 1 });
  const codeId = `code_${id}`;
  await db.registration.create({ data: { id, siteId, inviteId: 'inv_demo', email, round: 1, locale: 'en' } });
  await db.code.create({
    data: { id: codeId, registrationId: id, addressHash: addressHash(secret, email), expiresAt: new Date() },
  });
  const handle = await env.client.workflow.start<typeof onboarding>(onboardingWorkflow, {
    taskQueue: 'test',
    workflowId: id,
    args: [{ registrationId: id, siteId, codeId, policies: { ...defaultPolicies, ...policies } }],
  });
  return registrationOf(env, db, handle, email);
}

function registrationOf(
  env: TestWorkflowEnvironment,
  db: Database,
  handle: WorkflowHandle<typeof onboarding>,
  email: string,
) {
  const id = handle.workflowId;
  const send = <Name extends MessageName>(
    name: Name,
    body: MessageBodies[Name] & { key?: string; by?: Message['by'] },
  ): Promise<Snapshot> => {
    const { update } = messages[name] as (typeof messages)['withdraw'];
    return handle.executeUpdate(update, { args: [{ checked: true, by: { kind: 'staff' }, ...body }] });
  };
  const submit = async (text?: string) => aSubmission(db, id, text);
  return {
    id,
    email,
    handle,
    send,
    submit,
    /** Sends what it takes to come to a stage on the straight path. */
    async bringTo(stage: 'describing' | 'reviewing' | 'answering' | 'preparing' | 'active') {
      await send('verified', {});
      if (stage === 'describing') return;
      await send('submitDetails', { submissionId: await submit() });
      if (stage === 'reviewing') return;
      if (stage === 'answering') return void (await send('requestInformation', { text: 'Which tax office?' }));
      await send('approve', {});
      if (stage === 'preparing') return;
      await send('activate', { active: true });
      await send('setPricing', { priceTypeId: 'pt_wholesale' });
      await send('setServiceDays', { monday: 'car_own' });
    },
    row: () => db.registration.findUniqueOrThrow({ where: { id }, include: { customer: true } }),
    timeline: async () => {
      const entries = await db.timelineEntry.findMany({ where: { registrationId: id }, orderBy: { n: 'asc' } });
      return entries.map(({ what, data }) => ({ what, data: data as Record<string, unknown> }));
    },
    /** Templates of the mails to the applicant (`to` leaves out staff's) in the order they were written. */
    mails: async (to: 'applicant' | 'staff' = 'applicant') => {
      const rows = await db.message.findMany({
        where: { registrationId: id, ...(to === 'applicant' ? { to: email } : { NOT: { to: email } }) },
        orderBy: [{ entry: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ template }) => template);
    },
    /** Lets time pass on the server, then waits until the story has caught up. */
    pass: async (time: Duration) => {
      await env.sleep(time);
      await expect.poll(async () => isQuiet(handle, db, id)).toBe(true);
    },
    /** Writes the history to test/histories, to be replayed for ever. */
    record: async (name: string) => {
      const { historyToJSON } = await import('@temporalio/common/lib/proto-utils.js');
      const file = new URL(`../histories/${name}.json`, import.meta.url);
      writeFileSync(file, JSON.stringify(historyToJSON(await handle.fetchHistory())));
    },
  };
}

/** The row is as far as the workflow: its stage is what a query answers. */
async function isQuiet(handle: WorkflowHandle<typeof onboarding>, db: Database, id: string): Promise<boolean> {
  const { status } = await handle.describe();
  const row = await db.registration.findUniqueOrThrow({ where: { id } });
  if (status.name !== 'RUNNING') return row.endedAt !== null;
  const { stage } = await handle.query<Snapshot>('snapshot');
  return stage === row.stage;
}
