import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hours, type Policies } from '../../contract/policies.ts';
import type { Snapshot } from '../../contract/snapshot.ts';
import { passUntil } from '../support/clock.ts';
import { useOnboarding } from '../support/onboarding.ts';

const running = useOnboarding();
const office = { from: '09:00', to: '17:00' };
const friday = { weekday: 5, hour: 15 } as const;

beforeAll(async () => {
  await running.db.staff.createMany({
    data: [
      { id: 'stf_maud', email: 'maud@bloom.example', name: 'Maud', roles: ['procurement_manager'] },
      { id: 'stf_sam', email: 'sam@bloom.example', name: 'Sam', roles: ['support'] },
      { id: 'stf_gone', email: 'gone@bloom.example', name: 'Gone', roles: ['admin'], active: false },
    ],
  });
});
afterAll(() => running.db.staff.deleteMany({ where: { id: { startsWith: 'stf_' } } }));

/** A registration that came to its review at this moment of the week, long ago. */
async function reviewedSince(policies: Partial<Policies>, moment: typeof friday = friday) {
  const from = await passUntil(running.env, moment, policies.timeZone);
  const registration = await running.begin(policies);
  await registration.bringTo('reviewing');
  await registration.pass('40 days');
  const reminders = await registration.reminders();
  return {
    registration,
    /** Hours until each review reminder. */
    hours: reminders
      .filter(({ template }) => template === 'review-overdue')
      .map(({ at }) => Math.round((at - from) / hours(0.1)) / 10),
  };
}

describe('the review time counts business hours', () => {
  test('from a Friday afternoon over the weekend, at once, twice and three times the time', async () => {
    const { hours: after } = await reviewedSince({ reviewAfterMs: hours(4) });
    // Friday 15:00 + 2 h is closing time; the other 2 h are Monday morning, then 15:00, then Tuesday 11:00.
    expect(after).toEqual([68, 72, 92]);
  });

  test('in the time zone of the site', async () => {
    const { hours: after } = await reviewedSince({ reviewAfterMs: hours(4), timeZone: 'Asia/Tokyo' });
    expect(after).toEqual([68, 72, 92]);
  });

  test('of a site that opens at the weekend only', async () => {
    const businessHours = { saturday: office, sunday: office };
    const { hours: after } = await reviewedSince({ reviewAfterMs: hours(8), businessHours });
    expect(after).toEqual([26, 50, 194]);
  });

  test('and every hour for a site that never opens', async () => {
    const { hours: after } = await reviewedSince({ reviewAfterMs: hours(5), businessHours: {} });
    expect(after).toEqual([5, 10, 15]);
  });

  test('and shows in the row as the date by which somebody has to act', async () => {
    const from = await passUntil(running.env, friday);
    const registration = await running.begin({ reviewAfterMs: hours(4) });
    await registration.bringTo('reviewing');
    const { nextDueAt } = await registration.handle.query<Snapshot>('snapshot');
    expect(nextDueAt).toBeCloseTo(from + hours(68), -5);
    expect((await registration.row()).nextDueAt!.getTime()).toBe(nextDueAt);
  });
});

test('deciders are reminded first, admins alone at the end, and the applicant is told once', async () => {
  const { registration } = await reviewedSince({ reviewAfterMs: hours(4) });
  const overdue = await registration.messages('review-overdue');
  expect(overdue.map(({ to }) => to)).toEqual([
    'anna@bloom.example',
    'maud@bloom.example',
    'anna@bloom.example',
    'maud@bloom.example',
    'anna@bloom.example',
  ]);
  expect((await registration.reminders()).map(({ template, level }) => level ?? template)).toEqual([
    1,
    'takes-longer',
    2,
    3,
  ]);
  expect(await registration.mails()).toEqual(['verification-code', 'request-received', 'takes-longer']);
});

test('after a decision nobody is reminded of the review', async () => {
  const registration = await running.begin({ reviewAfterMs: hours(1) });
  await registration.bringTo('reviewing');
  await registration.send('approve', {});
  await registration.pass('40 days');
  expect((await registration.reminders()).map(({ template }) => template)).toEqual(['activation-overdue']);
});

test('an answer starts the review time again, and the applicant is not told twice that it takes longer', async () => {
  const registration = await running.begin({ reviewAfterMs: hours(4) });
  await registration.bringTo('reviewing');
  await registration.pass('20 days');
  expect(await registration.reminders()).toHaveLength(4);

  await registration.send('requestInformation', { text: 'Which tax office?' });
  await registration.answer({ text: 'Amsterdam' });
  const { at } = await registration.last();
  await registration.pass('20 days');
  const again = (await registration.reminders()).slice(4);
  expect(again.map(({ template, level }) => level ?? template)).toEqual([1, 2, 3]);
  expect(again[0]!.at).toBeGreaterThanOrEqual(at + hours(4));
});
