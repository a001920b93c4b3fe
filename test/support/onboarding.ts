import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { createActivities, type Activities } from '../../activities/index.ts';
import type { Policies } from '../../contract/policies.ts';
import { createOutboxTransport } from '../../emails/transports/outbox.ts';
import type { Transport } from '../../emails/transports/transport.ts';
import { createDatabase as connect, type Database } from '../../prisma/client.ts';
import { firstAdmin } from '../../prisma/first-admin.ts';
import { installationSecret } from '../../prisma/installation.ts';
import { createDatabase } from './database.ts';
import { startRegistration, type Registration, type Who } from './registration.ts';
import { replayAll } from './replay.ts';
import { startTimeSkipping } from './time-skipping.ts';

export type Running = {
  env: TestWorkflowEnvironment;
  db: Database;
  secret: Uint8Array;
  activities: Activities;
  begin: (policies?: Partial<Policies>, who?: Who) => Promise<Registration>;
  /** Starts the worker, where the options left that to the test. */
  work: () => Promise<void>;
};

export type Options = {
  maxCachedWorkflows?: number;
  /** Asked when the file begins, so that it may be one that a test's own server stands behind. */
  transport?: () => Promise<Transport>;
  /** The test starts the worker itself. */
  workLater?: boolean;
  /** Puts something around the real activities, as a crash after one of them. */
  around?: (activities: Activities) => Activities;
};

export const publicUrl = 'http://localhost:3000';

/**
 * A worker on a server of its own whose time can be skipped, with a database of its own. Every workflow that
 * a test starts is replayed after the test from the history it made.
 */
export function useOnboarding(options: Options = {}): Running {
  const running = {} as Running;
  const started: Registration[] = [];
  const endings: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const env = await startTimeSkipping();
    const db = connect(await createDatabase(), 5);
    endings.push(
      () => env.teardown(),
      () => db.$disconnect(),
    );
    const secret = await installationSecret(db);
    await firstAdmin(db, 'anna@bloom.example');
    const transport = (await options.transport?.()) ?? createOutboxTransport();
    const activities = createActivities({ db, secret, transport, publicUrl });
    const begin: Running['begin'] = async (policies, who) => {
      const registration = await startRegistration({ env, db, secret }, policies, who);
      started.push(registration);
      return registration;
    };
    const work = async () => void endings.unshift(await startWorker(env, activities, options));
    Object.assign(running, { env, db, secret, activities, begin, work });
    if (!options.workLater) await work();
  });
  afterEach(() => replayAll(started.splice(0).map(({ handle }) => handle)));
  afterAll(async () => {
    for (const end of endings) await end();
  });
  return running;
}

/** Answers what stops it. */
async function startWorker(
  { nativeConnection: connection }: TestWorkflowEnvironment,
  activities: Activities,
  { maxCachedWorkflows = 100, around = (same) => same }: Options,
) {
  const workflowBundle = { codePath: inject('workflowBundlePath') };
  const worker = await Worker.create({
    connection,
    taskQueue: 'test',
    workflowBundle,
    activities: around(activities),
    maxCachedWorkflows,
  });
  const run = worker.run();
  return async () => {
    worker.shutdown();
    await run;
  };
}
