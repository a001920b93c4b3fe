import { expect, test } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { doLeftOver } from '../../api/left-over.ts';
import { createResendTransport } from '../../emails/transports/resend.ts';
import { aSubmission } from '../support/factories.ts';
import { writtenAndLost } from '../support/lost.ts';
import { useRunning } from '../support/running.ts';

const running = useRunning();

/** An applicant whose details stand in the records, with mails to be sent since a while, and not in the workflow. */
async function withLostDetails() {
  const { db, secret, client, applicantIn } = running;
  const applicant = await applicantIn('describing');
  const handle = client.workflow.getHandle(applicant.id);
  const transport = createResendTransport({ apiKey: 're_test', baseUrl: 'http://127.0.0.1:9' });
  const activities = createActivities({ db, secret, transport, publicUrl: 'http://localhost:3000' });
  const submissionId = await aSubmission(db, applicant.id);
  await writtenAndLost({ db, activities }, handle, {
    sent: { name: 'submitDetails', message: { submissionId } },
    entry: { what: 'submitted', submissionId },
    stage: 'reviewing',
    at: Date.now(),
  });
  const state = async () =>
    (
      await db.message.findFirstOrThrow({
        where: { registrationId: applicant.id, template: 'request-received' },
      })
    ).state;
  const madeAgo = (ms: number) =>
    db.message.updateMany({
      where: { registrationId: applicant.id },
      data: { createdAt: new Date(Date.now() - ms) },
    });
  const length = async () => (await handle.describe()).historyLength;
  return { ...applicant, state, madeAgo, length };
}

test('what a lost task had taken is taken again, though nobody sends anything more', async () => {
  const { madeAgo, state, mailsTo, email } = { ...running, ...(await withLostDetails()) };
  await madeAgo(61_000);
  expect(await state()).toBe('queued');
  await doLeftOver(running.deps);
  await expect.poll(state).toBe('sent');
  expect(await mailsTo(email, 2)).toEqual(['verification-code', 'request-received']);
});

test('a task that may still be at work is left alone', async () => {
  const { state, length } = await withLostDetails();
  const before = await length();
  await doLeftOver(running.deps);
  expect([await state(), await length()]).toEqual(['queued', before]);
});

test('a mail that waits for its provider brings nothing into the history', async () => {
  const { db, client } = running;
  const { id } = await running.applicantIn('reviewing');
  const data = { state: 'queued', createdAt: new Date(Date.now() - 61_000) } as const;
  await db.message.updateMany({ where: { registrationId: id }, data });
  const { historyLength } = await client.workflow.getHandle(id).describe();
  await doLeftOver(running.deps);
  expect((await client.workflow.getHandle(id).describe()).historyLength).toBe(historyLength);
});

test('a mail of a registration whose workflow is gone keeps nothing else waiting', async () => {
  const gone = await withLostDetails();
  await gone.madeAgo(62_000);
  await running.client.workflow.getHandle(gone.id).terminate();
  const other = await withLostDetails();
  await other.madeAgo(70_000);
  await doLeftOver(running.deps);
  await expect.poll(other.state).toBe('sent');
});

test('after a reset the row follows the new run', async () => {
  const { call, applicantIn } = running;
  const { id } = await applicantIn('reviewing');
  await resetBeforeApproval(id, [excludeUpdates]);
  await running.client.workflow.getHandle(id).signal('requestInformation', { text: 'Which tax office?' });
  const read = async () => (await call('GET', `/v1/registrations/${id}`)).body;
  await expect.poll(async () => (await read()).stage).toBe('answering');
  const { timeline, decidedAt } = await read();
  expect(timeline.map(({ what }: { what: string }) => what)).toEqual([
    ...['started', 'verified', 'submitted', 'informationRequested'],
  ]);
  expect(decidedAt).toBeNull();
});

test('what a reset applies again stays as it was written', async () => {
  const { db, call, applicantIn } = running;
  const { id, customerId } = await applicantIn('reviewing');
  await resetBeforeApproval(id, []);
  const { createdAt } = await db.customer.findUniqueOrThrow({ where: { id: customerId } });
  await call('PUT', `/v1/customers/${customerId}/pricing`, { json: { priceTypeId: 'pt_wholesale' } });
  const { timeline } = (await call('GET', `/v1/registrations/${id}`)).body;
  expect(timeline.map(({ what }: { what: string }) => what)).toEqual([
    ...['started', 'verified', 'submitted', 'approved', 'pricingSet'],
  ]);
  expect(await db.customer.findUniqueOrThrow({ where: { id: customerId } })).toMatchObject({
    createdAt,
    pricing: { priceTypeId: 'pt_wholesale' },
  });
});

/** Approves, and has the workflow go on from before it. */
async function resetBeforeApproval(id: string, resetReapplyExcludeTypes: number[]): Promise<void> {
  const { client, call } = running;
  const { historyLength } = await client.workflow.getHandle(id).describe();
  await call('POST', `/v1/registrations/${id}/approve`, { json: {} });
  await client.workflowService.resetWorkflowExecution({
    namespace: client.options.namespace,
    workflowExecution: { workflowId: id },
    workflowTaskFinishEventId: await endOfTaskAfter(id, historyLength),
    resetReapplyExcludeTypes,
    requestId: id,
  });
}

const excludeUpdates = 2;

/** The first workflow task that ended after the history was so long: from there it is done again. */
async function endOfTaskAfter(workflowId: string, length: number) {
  const { events } = await running.client.workflow.getHandle(workflowId).fetchHistory();
  const isEnd = (event: (typeof events & object)[number]) => event.workflowTaskCompletedEventAttributes;
  return events!.find((event) => isEnd(event) && Number(event.eventId) > length)!.eventId!;
}
