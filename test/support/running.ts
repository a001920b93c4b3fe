import './quiet-temporal.ts';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, inject, vi } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { createOutboxTransport } from '../../emails/transports/outbox.ts';
import { useApi, type ApiOptions, type RunningApi } from './api.ts';
import { someDetails } from './factories.ts';

export type Applicant = { id: string; email: string; token: string; customerId: string };

export type Running = RunningApi & {
  /** Brings a new registration to a stage, through the API as people do. */
  applicantIn: (
    stage: 'verifying' | 'describing' | 'reviewing' | 'answering' | 'preparing' | 'active',
  ) => Promise<Applicant>;
  /** The templates of all mails to an address, once there are so many. */
  mailsTo: (email: string, count: number) => Promise<string[]>;
};

/** The API with a worker in the same process, on the shared Temporal server. */
export function useRunning(options: ApiOptions = {}): Running {
  const running = useApi(options) as Running;
  const endings: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const { db, secret, taskQueue } = running;
    const connection = await NativeConnection.connect({ address: inject('temporalAddress') });
    const publicUrl = 'http://localhost:3000';
    const worker = await Worker.create({
      connection,
      taskQueue,
      workflowBundle: { codePath: inject('workflowBundlePath') },
      activities: createActivities({ db, secret, transport: createOutboxTransport(), publicUrl }),
      maxCachedWorkflows: 50,
    });
    const run = worker.run();
    endings.push(async () => {
      worker.shutdown();
      await run;
      await connection.close();
    });
    Object.assign(running, {
      applicantIn: (stage: Stage) => bring(running, stage),
      mailsTo: (email: string, count: number) => mailsTo(running, email, count),
    });
  });
  afterAll(async () => {
    for (const end of endings) await end();
  });
  return running;
}

type Stage = Parameters<Running['applicantIn']>[0];
type Step = (running: Running, applicant: Applicant) => Promise<unknown>;

let people = 0;

const steps: [Stage, Step][] = [
  ['describing', verify],
  [
    'reviewing',
    ({ call }, { id, token }) =>
      call('PUT', `/v1/registrations/${id}/details`, { as: token, json: someDetails() }),
  ],
  ['preparing', ({ call }, { id }) => call('POST', `/v1/registrations/${id}/approve`, { json: {} })],
  ['active', setUp],
];

async function bring(running: Running, stage: Stage): Promise<Applicant> {
  const { call } = running;
  const email = `zoe.${(people += 1)}@bloemen.example`;
  const { body } = await call('POST', '/v1/registrations', { as: null, json: { invite: 'demo', email } });
  const applicant = { id: body.id, email, token: '', customerId: body.id.replace('reg_', 'cus_') };
  for (const [reached, step] of steps) {
    if (stage === 'verifying') break;
    await step(running, applicant);
    await isIn(running, applicant, reached);
    if (stage === 'answering' && reached === 'reviewing') {
      await call('POST', `/v1/registrations/${body.id}/request-information`, {
        json: { text: 'Which tax office?' },
      });
      break;
    }
    if (stage === reached) break;
  }
  await isIn(running, applicant, stage);
  return applicant;
}

/** A busy machine may answer before it is done. */
export async function isIn({ db }: Running, { id }: Pick<Applicant, 'id'>, stage: Stage): Promise<void> {
  await vi.waitFor(async () => {
    expect((await db.registration.findUniqueOrThrow({ where: { id } })).stage).toBe(stage);
  }, soon);
}

async function verify(running: Running, applicant: Applicant): Promise<void> {
  const { body } = await running.call('POST', `/v1/registrations/${applicant.id}/verification`, {
    as: null,
    json: { code: await codeOf(running, applicant.email) },
  });
  applicant.token = body.token;
}

async function setUp({ call }: Running, { customerId }: Applicant): Promise<void> {
  const path = `/v1/customers/${customerId}`;
  await call('PUT', `${path}/activation`, { json: { active: true } });
  await call('PUT', `${path}/pricing`, { json: { priceTypeId: 'pt_wholesale' } });
  await call('PUT', `${path}/service-days`, { json: { monday: 'car_own' } });
}

/** The newest code that was mailed. */
export async function codeOf({ db }: Running, to: string): Promise<string> {
  return vi.waitFor(async () => {
    const mails = await db.message.findMany({
      where: { to },
      orderBy: [{ createdAt: 'desc' }, { entry: 'desc' }],
    });
    const code = mails.flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? [])[0];
    return code ?? stillMissing();
  }, soon);
}

async function mailsTo({ db }: Running, to: string, count: number): Promise<string[]> {
  return vi.waitFor(async () => {
    const mails = await db.message.findMany({
      where: { to },
      orderBy: [{ createdAt: 'asc' }, { entry: 'asc' }],
    });
    return mails.length >= count ? mails.map(({ template }) => template) : stillMissing();
  }, soon);
}

const soon = { timeout: 30_000, interval: 25 };

function stillMissing(): never {
  throw new Error('the mail is not there yet');
}
