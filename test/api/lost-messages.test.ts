import { describe, expect, test } from 'vitest';
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

describe('a date on which something was due', () => {
  /** Mailed already, so that its date alone can show that something got lost. */
  async function lostAndDue(row: { nextDueAt: Date; updatedAt: Date; activatesAt?: Date }) {
    const { db } = running;
    const lost = await withLostDetails();
    await db.message.updateMany({ where: { registrationId: lost.id }, data: { state: 'sent' } });
    await db.registration.update({ where: { id: lost.id }, data: row });
    return { ...lost, entries: async () => (await deps().onboarding.known(lost.id))?.entries };
  }
  const deps = () => running.deps;
  const ago = (ms: number) => new Date(Date.now() - ms);

  test('and nothing came of it, has what a lost task had taken taken again', async () => {
    const { entries } = await lostAndDue({ nextDueAt: ago(61_000), updatedAt: ago(80_000) });
    expect(await entries()).toBe(2);
    await doLeftOver(deps());
    await expect.poll(entries).toBe(3);
  });

  test.each([
    ['that has just passed', { nextDueAt: ago(30_000), updatedAt: ago(80_000) }],
    ['that somebody was reminded of', { nextDueAt: ago(80_000), updatedAt: ago(79_000) }],
    [
      'while all waits for the day of the activation',
      { nextDueAt: ago(61_000), updatedAt: ago(80_000), activatesAt: new Date(Date.now() + 60_000) },
    ],
  ])('%s, brings nothing into the history', async (_which, row) => {
    const { length } = await lostAndDue(row);
    const before = await length();
    await doLeftOver(deps());
    expect(await length()).toBe(before);
  });
});

const rowOf = (id: string) => running.db.registration.findUniqueOrThrow({ where: { id } });

const storyOf = async (id: string): Promise<string[]> =>
  (await running.call('GET', `/v1/registrations/${id}`)).body.timeline.map(
    ({ what }: { what: string }) => what,
  );

test('after a reset the row follows the new run', async () => {
  const { id, reset, handle } = await approvedByUpdate();
  await reset([excludeUpdates]);
  await handle.signal('requestInformation', { text: 'Which tax office?' });
  await expect.poll(async () => (await rowOf(id)).stage).toBe('answering');
  expect(await storyOf(id)).toEqual(['started', 'verified', 'submitted', 'informationRequested']);
  expect((await rowOf(id)).decidedAt).toBeNull();
});

test('what a reset applies again stays as it was written', async () => {
  const { db } = running;
  const { id, customerId, reset } = await approvedByUpdate();
  const { runId } = await rowOf(id);
  const customer = await db.customer.findUniqueOrThrow({ where: { id: customerId } });
  await reset([]);
  await expect.poll(async () => (await rowOf(id)).runId).not.toBe(runId);
  expect(await storyOf(id)).toEqual(['started', 'verified', 'submitted', 'approved']);
  expect(await db.customer.findUniqueOrThrow({ where: { id: customerId } })).toEqual(customer);
});

test('what a reset applies again, without what came after it, has the row follow at once', async () => {
  const { db } = running;
  const { id, customerId, handle, reset } = await approvedByUpdate();
  await handle.signal('setPricing', { priceTypeId: 'pt_retail' });
  await expect.poll(async () => (await rowOf(id)).entries).toBe(5);
  await reset([excludeSignals]);
  await expect.poll(() => storyOf(id)).toEqual(['started', 'verified', 'submitted', 'approved']);
  expect(await db.customer.findUniqueOrThrow({ where: { id: customerId } })).toMatchObject({ pricing: null });
});

/** Approved through the API; `reset` has the workflow go on from before that. */
async function approvedByUpdate() {
  const { client, call, applicantIn } = running;
  const { id, customerId } = await applicantIn('reviewing');
  const handle = client.workflow.getHandle(id);
  const { historyLength } = await handle.describe();
  await call('POST', `/v1/registrations/${id}/approve`, { json: {} });
  const reset = async (resetReapplyExcludeTypes: number[]) =>
    client.workflowService.resetWorkflowExecution({
      namespace: client.options.namespace,
      workflowExecution: { workflowId: id },
      workflowTaskFinishEventId: await endOfTaskAfter(id, historyLength),
      resetReapplyExcludeTypes,
      requestId: id,
    });
  return { id, customerId, handle, reset };
}

const excludeSignals = 1;
const excludeUpdates = 2;

/** The first workflow task that ended after the history was so long: from there it is done again. */
async function endOfTaskAfter(workflowId: string, length: number) {
  const { events } = await running.client.workflow.getHandle(workflowId).fetchHistory();
  const isEnd = (event: (typeof events & object)[number]) => event.workflowTaskCompletedEventAttributes;
  return events!.find((event) => isEnd(event) && Number(event.eventId) > length)!.eventId!;
}
