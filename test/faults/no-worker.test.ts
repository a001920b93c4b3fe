import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someDetails } from '../support/factories.ts';
import { createOutbox } from '../support/outbox.ts';
import { createCaller } from '../support/persistent-caller.ts';
import { startSystem, type System } from '../support/system.ts';

let system: System;
let call: ReturnType<typeof createCaller>;
let outbox: ReturnType<typeof createOutbox>;

beforeAll(async () => {
  system = await startSystem();
  call = createCaller(system.url, system.key);
  outbox = createOutbox(system.url);
});
afterAll(() => system.stop());

const stageOf = async (id: string) => (await call('GET', `/v1/registrations/${id}`)).body['stage'];

test('without a worker nothing is refused and nothing is lost, though Temporal dies as well', async () => {
  const email = 'waiting@faults.example';
  const { body } = await call('POST', '/v1/registrations', { invite: 'demo', email });
  const id = String(body['id']);
  const verification = { code: await outbox.codeFor(email) };
  const proven = await call('POST', `/v1/registrations/${id}/verification`, verification);
  await call('PUT', `/v1/registrations/${id}/details`, someDetails(), String(proven.body['token']));
  await system.stopWorker();

  const signUp = await call('POST', '/v1/registrations', { invite: 'demo', email: 'later@faults.example' });
  expect(signUp).toMatchObject({ status: 202, body: { stage: 'verifying' } });
  const approval = await call('POST', `/v1/registrations/${id}/approve`, {});
  expect(approval).toEqual({ status: 202, body: { id, stage: 'reviewing', pending: true } });

  process.kill(system.pidOf('temporal'), 'SIGKILL');
  await system.startWorker();

  await expect.poll(() => stageOf(id), { timeout: 90_000 }).toBe('preparing');
  expect(await outbox.codeFor('later@faults.example')).toMatch(/^\d{6}$/);
  const templates = (await outbox.mailsTo(email)).map(({ template }) => template);
  expect(templates.filter((template) => template === 'approved')).toHaveLength(1);
}, 300_000);

test('while Temporal is away a sign-up says so, and its registration is started when it is back', async () => {
  const email = 'early@faults.example';
  process.kill(system.pidOf('temporal'), 'SIGKILL');
  const { status } = await call('POST', '/v1/registrations', { invite: 'demo', email });
  expect(status).toBe(202);
  expect(await outbox.codeFor(email)).toMatch(/^\d{6}$/);
}, 180_000);

test('a message that is kept for the worker is done before one that came after it', async () => {
  const email = 'in.turn@faults.example';
  const { body } = await call('POST', '/v1/registrations', { invite: 'demo', email });
  const id = String(body['id']);
  const path = `/v1/registrations/${id}`;
  const proven = await call('POST', `${path}/verification`, { code: await outbox.codeFor(email) });
  await system.stopWorker();

  const details = await call('PUT', `${path}/details`, someDetails(), String(proven.body['token']));
  expect(details).toMatchObject({ status: 202, body: { pending: true } });
  // Of what came before, the server then has only what is kept.
  process.kill(system.pidOf('temporal'), 'SIGKILL');
  expect(await call('GET', '/readyz')).toMatchObject({ status: 200 });
  const approval = await updateThatWaits(id, 'approve');
  await system.startWorker();
  expect(await approval.result).toMatchObject({ stage: 'preparing' });
}, 120_000);

/** As the API sends it, for as long as it takes; answers as soon as the server has it. */
async function updateThatWaits(workflowId: string, name: string): Promise<{ result: Promise<unknown> }> {
  const connection = await Connection.connect({ address: system.temporalAddress });
  const { workflow, workflowService } = new Client({ connection });
  const updateId = `${name}:test`;
  const message = { by: { kind: 'staff' }, key: updateId, checked: true };
  const result = workflow.getHandle(workflowId).executeUpdate(name, { args: [message], updateId });
  const updateRef = { workflowExecution: { workflowId }, updateId };
  const isThere = () =>
    workflowService.pollWorkflowExecutionUpdate({ namespace: 'default', updateRef }).then(
      () => true,
      () => false,
    );
  await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
  return { result: result.finally(() => void connection.close()) };
}
