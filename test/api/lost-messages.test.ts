import { describe, expect, test } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { doLeftOver } from '../../api/left-over.ts';
import type { HistoryEvent } from '../../api/stale-task.ts';
import { createResendTransport } from '../../emails/transports/resend.ts';
import { aSubmission } from '../support/factories.ts';
import { writtenAndLost } from '../support/lost.ts';
import { refuseEntries } from '../support/refused-entries.ts';
import { isIn, useRunning } from '../support/running.ts';

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
  const ago = (ms: number) => new Date(Date.now() - ms);
  const inAMinute = () => ago(-60_000);

  /** Mailed already, so that its date alone can show that something got lost. All happened so long ago. */
  async function lostAndDue(row: object, msAgo = 80_000) {
    const { db } = running;
    const lost = await withLostDetails();
    await db.message.updateMany({ where: { registrationId: lost.id }, data: { state: 'sent' } });
    await db.timelineEntry.updateMany({ where: { registrationId: lost.id }, data: { at: ago(msAgo) } });
    await db.registration.update({ where: { id: lost.id }, data: row });
    return { ...lost, entries: async () => (await running.deps.onboarding.known(lost.id))?.entries };
  }
  const complete = { stage: 'preparing', missing: [] } as const;

  test.each([
    ['and nothing came of it', { nextDueAt: ago(61_000) }],
    ['though a draft was kept since then', { nextDueAt: ago(61_000), updatedAt: ago(10_000) }],
    [
      'the day of an activation that was set after a reminder',
      { ...complete, nextDueAt: ago(90_000), activatesAt: ago(61_000) },
    ],
    [
      'the day of an activation before a reminder',
      { ...complete, nextDueAt: inAMinute(), activatesAt: ago(61_000) },
    ],
  ])('%s, has what a lost task had taken taken again', async (_which, row) => {
    const { entries } = await lostAndDue(row);
    expect(await entries()).toBe(2);
    await doLeftOver(running.deps);
    await expect.poll(entries).toBe(3);
  });

  test.each([
    ['that has just passed', { nextDueAt: ago(30_000) }],
    ['that somebody was reminded of', { nextDueAt: ago(81_000) }],
    [
      'while all waits for the day of the activation',
      { ...complete, nextDueAt: ago(61_000), activatesAt: inAMinute() },
    ],
    [
      'on the day of an activation that something is missing for',
      { ...complete, missing: ['pricing'], nextDueAt: inAMinute(), activatesAt: ago(61_000) },
    ],
  ])('%s, brings nothing into the history', async (_which, row) => {
    const { length } = await lostAndDue(row);
    const before = await length();
    await doLeftOver(running.deps);
    expect(await length()).toBe(before);
  });

  test('more than a day ago is left to the next message', async () => {
    const { length } = await lostAndDue({ nextDueAt: ago(25 * 3_600_000) }, 26 * 3_600_000);
    const before = await length();
    await doLeftOver(running.deps);
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

test('what a reset cuts off while it is being written is kept, and done once', async () => {
  const { db, call } = running;
  const { id, handle, reset } = await reviewing();
  const allow = await refuseEntries(db);
  const answer = call('POST', `/v1/registrations/${id}/approve`, { json: {} });
  const isTaken = ({ workflowExecutionUpdateAcceptedEventAttributes: taken }: HistoryEvent) =>
    taken?.acceptedRequest?.input?.name === 'approve';
  await expect.poll(async () => (await handle.fetchHistory()).events!.some(isTaken)).toBe(true);
  await reset([]);
  expect(await answer).toMatchObject({ status: 202, body: { pending: true } });
  await allow();
  await isIn(running, { id }, 'preparing');
  await expect.poll(async () => (await running.deps.onboarding.known(id))?.entries).toBe(4);
  expect(await storyOf(id)).toEqual(['started', 'verified', 'submitted', 'approved']);
});

/** Waits for staff; `reset` has the workflow go on from before the next thing that happens to it. */
async function reviewing() {
  const { client, applicantIn } = running;
  const { id, customerId } = await applicantIn('reviewing');
  const handle = client.workflow.getHandle(id);
  const { historyLength } = await handle.describe();
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

/** Approved through the API; `reset` has the workflow go on from before that. */
async function approvedByUpdate() {
  const registration = await reviewing();
  await running.call('POST', `/v1/registrations/${registration.id}/approve`, { json: {} });
  return registration;
}

const excludeSignals = 1;
const excludeUpdates = 2;

/** The first workflow task that ended after the history was so long: from there it is done again. */
async function endOfTaskAfter(workflowId: string, length: number) {
  const { events } = await running.client.workflow.getHandle(workflowId).fetchHistory();
  const isEnd = (event: HistoryEvent) => event.workflowTaskCompletedEventAttributes;
  return events!.find((event) => isEnd(event) && Number(event.eventId) > length)!.eventId!;
}
