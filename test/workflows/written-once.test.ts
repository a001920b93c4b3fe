import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, test } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import type { WriteRequest } from '../../contract/entries.ts';
import { days, hours } from '../../contract/policies.ts';
import { bookOf } from '../support/book.ts';
import { useOnboarding } from '../support/onboarding.ts';
import { customerRow, registrationRow } from '../support/rows.ts';

const crashed = new Set<string>();

/** Each batch is committed, and then the worker "dies" before anybody hears of it; the next try goes through. */
const dyingAfterEachWrite = ({ write, ...others }: Activities): Activities => ({
  ...others,
  write: async (request: WriteRequest) => {
    const result = await write(request);
    const batch = `${request.registrationId} ${request.entries[0]!.n}`;
    if (crashed.has(batch)) return result;
    crashed.add(batch);
    throw ApplicationFailure.retryable('the worker died', 'OnPurpose');
  },
});

const running = useOnboarding({ around: dyingAfterEachWrite });
const aBook = () => bookOf(running);

describe('a batch that is written twice', () => {
  test.each([[1], [2], [3], [4], [5], [6], [7], [8]])(
    'with entry %i changes nothing and answers the same',
    async (n) => {
      const { put, everything } = await aBook();
      for (let before = 1; before < n; before += 1) await put(before);
      const answer = await put(n);
      const then = await everything();
      expect(await put(n)).toEqual(answer);
      expect(await everything()).toEqual(then);
    },
  );

  test('as one long batch answers the same', async () => {
    const { put, everything } = await aBook();
    const answer = await put(1, 2, 3, 4, 5, 6, 7, 8);
    expect(answer.toSend.length).toBeGreaterThanOrEqual(7);
    const then = await everything();
    expect(await put(1, 2, 3, 4, 5, 6, 7, 8)).toEqual(answer);
    expect(await everything()).toEqual(then);
  });

  test('and has grown meanwhile adds only what is new, and answers for all of it', async () => {
    const { put, everything } = await aBook();
    await put(1);
    await put(2);
    const first = await put(3);
    const grown = await put(3, 4);
    expect(grown.toSend).toEqual(['information-requested', 'please-review', 'request-received']);
    expect(grown.reviewDueAt).toEqual(first.reviewDueAt);
    expect((await everything()).timeline.map(({ what }) => what)).toHaveLength(4);
  });
});

test('the same batch at the same moment is written once, ten times over', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { put, everything } = await aBook();
    const [one, two] = await Promise.all([put(1, 2, 3), put(1, 2, 3)]);
    expect(two).toEqual(one);
    const { timeline, messages } = await everything();
    expect([timeline.length, messages.length]).toEqual([3, 3]);
  }
});

test('a batch and its longer sister at the same moment end as the longer one', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { put, everything } = await aBook();
    await put(1, 2);
    await Promise.allSettled([put(3), put(3, 4, 5, 6), put(3, 4)]);
    await put(3, 4, 5, 6);
    const { row, timeline, messages } = await everything();
    expect(row).toMatchObject({ stage: 'preparing', entries: 6, customer: { active: false } });
    expect(timeline.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(messages.map(({ template }) => template)).size).toBe(messages.length);
  }
});

test('a batch that breaks another rule of the database fails, and leaves nothing', async () => {
  const { put, everything, customerId } = await aBook();
  await put(1, 2, 3);
  await customerRow(running.db, { id: customerId });
  await registrationRow(running.db, 'preparing', { customerId });
  await expect(put(4, 5, 6)).rejects.toThrow(/registrations_customerId_key/);
  expect((await everything()).timeline.map(({ n }) => n)).toEqual([1, 2, 3]);
});

test('a worker that dies between each commit and its answer is not noticed', async () => {
  const registration = await running.begin({ reviewAfterMs: hours(1) });
  await registration.bringTo('reviewing');
  await registration.pass('20 days');
  await registration.send('requestInformation', { text: 'Which tax office?' });
  await registration.answer({ text: 'Amsterdam' });
  await registration.pass('20 days');
  await registration.send('approve', { setup: { serviceDays: { monday: 'car_own' } } });
  await registration.send('setPricing', { priceTypeId: 'pt_retail' });
  const from = new Date(Number(await running.env.currentTimeMs()) + days(5)).toISOString().slice(0, 10);
  await registration.send('activate', { active: true, from });
  await registration.pass('6 days');

  expect((await registration.row()).customer).toMatchObject({ active: true });
  expect(await registration.story()).toEqual([
    ...['started', 'verified', 'submitted', 'reminded', 'reminded', 'reminded', 'reminded'],
    ...['informationRequested', 'answered', 'reminded', 'reminded', 'reminded'],
    ...['approved', 'serviceDaysSet', 'pricingSet', 'activationSet', 'activated'],
  ]);
  expect(await registration.mails()).toEqual([
    ...[
      'verification-code',
      'request-received',
      'takes-longer',
      'information-requested',
      'approved',
      'ready-to-buy',
    ],
  ]);
});
