import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { days, defaultPolicies, hours, type Policies } from '../../contract/policies.ts';
import { policiesOf } from '../../prisma/policies.ts';
import { dayIn as dayOf, timeOf } from '../support/clock.ts';
import { useOnboarding } from '../support/onboarding.ts';
import type { Registration } from '../support/registration.ts';

const running = useOnboarding();

const dayIn = (count: number) => dayOf(running.env, count);
const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

async function preparing(policies: Partial<Policies> = {}) {
  const registration = await running.begin(policies);
  await registration.bringTo('preparing');
  return registration;
}

async function setTheRest(registration: Registration) {
  await registration.send('setPricing', { priceTypeId: 'pt_wholesale' });
  return registration.send('setServiceDays', { monday: 'car_own' });
}

const activatedAt = async (registration: Registration) => {
  const { what, at } = await registration.last();
  return what === 'activated' ? at : what;
};

test('a day in the future is waited for, without reminders, and then makes the customer active', async () => {
  const registration = await preparing();
  const from = await dayIn(10);
  await setTheRest(registration);
  const { stage, missing, activatesAt, waitsFor } = await registration.send('activate', {
    active: true,
    from,
  });
  expect({ stage, missing, activatesAt, waitsFor }).toEqual({
    stage: 'preparing',
    missing: [],
    activatesAt: midnight(from),
    waitsFor: 'the day of activation',
  });
  expect(await registration.row()).toMatchObject({
    activatesAt: new Date(midnight(from)),
    customer: { active: false, activeFromDay: from, activeFrom: new Date(midnight(from)) },
  });
  await registration.pass('8 days');
  expect(await registration.row()).toMatchObject({ stage: 'preparing', customer: { active: false } });
  await registration.pass('3 days');
  expect(await registration.row()).toMatchObject({
    stage: 'active',
    activatesAt: null,
    customer: { active: true },
  });
  expect(await activatedAt(registration)).toBeCloseTo(midnight(from), -5);
  expect(await registration.reminders()).toEqual([]);
});

test('a day that is set before the other parts is waited for all the same', async () => {
  const registration = await preparing();
  const from = await dayIn(2);
  await registration.send('activate', { active: true, from });
  expect(await setTheRest(registration)).toMatchObject({ stage: 'preparing', activatesAt: midnight(from) });
  await registration.pass('3 days');
  expect(await activatedAt(registration)).toBeCloseTo(midnight(from), -5);
});

test('a day that passes before the other parts are there is no hindrance afterwards', async () => {
  const registration = await preparing();
  await registration.send('activate', { active: true, from: await dayIn(1) });
  await registration.pass('5 days');
  expect(await registration.row()).toMatchObject({ stage: 'preparing', missing: ['pricing', 'serviceDays'] });
  expect((await setTheRest(registration)).stage).toBe('active');
});

test('a complete set-up whose day is moved becomes active on the new day: later, then earlier', async () => {
  const registration = await preparing();
  await setTheRest(registration);
  const from = await dayIn(9);
  for (const day of [await dayIn(5), await dayIn(20), from])
    await registration.send('activate', { active: true, from: day });
  await registration.pass('8 days');
  expect((await registration.row()).stage).toBe('preparing');
  await registration.pass('2 days');
  expect(await activatedAt(registration)).toBeCloseTo(midnight(from), -5);
});

test.each([
  ['the past', async () => ({ active: true, from: await dayIn(-30) })],
  ['today', async () => ({ active: true, from: await dayIn(0) })],
  ['no day at all', async () => ({ active: true })],
])('a day that is changed to %s makes the customer active at once', async (_name, activation) => {
  const registration = await preparing();
  await setTheRest(registration);
  await registration.send('activate', { active: true, from: await dayIn(10) });
  await registration.pass('2 days');
  expect((await registration.send('activate', await activation())).stage).toBe('active');
  expect(await registration.row()).toMatchObject({ stage: 'active', customer: { active: true } });
});

test('a day that is taken back does nothing when it comes', async () => {
  const registration = await preparing();
  await setTheRest(registration);
  await registration.send('activate', { active: true, from: await dayIn(2) });
  const snapshot = await registration.send('activate', { active: false });
  expect(snapshot).toMatchObject({ stage: 'preparing', missing: ['activation'] });
  expect(snapshot.activatesAt).toBeUndefined();
  await registration.pass('5 days');
  expect(await registration.row()).toMatchObject({
    stage: 'preparing',
    activatesAt: null,
    customer: { active: false },
  });
  expect((await registration.reminders()).map(({ template }) => template)).toEqual(['activation-overdue']);
});

test('the day begins at midnight of the site, on either side of a change to summer time', async () => {
  const now = DateTime.fromMillis(await timeOf(running.env), { zone: 'Europe/Amsterdam' });
  const april = DateTime.fromObject({ year: now.year + 1, month: 3, day: 31 });
  const sunday = april.minus({ days: april.weekday % 7 });
  const [on, after] = [sunday.toISODate()!, sunday.plus({ days: 1 }).toISODate()!];
  const registrations = [];
  for (const from of [on, after]) {
    const registration = await preparing({ timeZone: 'Europe/Amsterdam' });
    await setTheRest(registration);
    await registration.send('activate', { active: true, from });
    registrations.push(registration);
  }
  await registrations[1]!.pass(Date.parse(`${after}T12:00:00Z`) - (await timeOf(running.env)));
  await registrations[0]!.settled();
  expect(await activatedAt(registrations[0]!)).toBeCloseTo(Date.parse(`${on}T00:00:00+01:00`), -5);
  expect(await activatedAt(registrations[1]!)).toBeCloseTo(Date.parse(`${after}T00:00:00+02:00`), -5);
});

test('a workflow keeps the policies that it started with, though the site changes them', async () => {
  const { db } = running;
  const where = { id: 'site_demo' };
  const old = policiesOf(
    await db.site.update({ where, data: { policies: { setupReminderAfterMs: hours(5) } } }),
  );
  const registration = await preparing(old);
  const data = { policies: { ...defaultPolicies, setupReminderAfterMs: days(9), timeZone: 'Asia/Tokyo' } };
  await db.site.update({ where, data });
  await registration.send('activate', { active: true, from: await dayIn(3) });
  expect((await registration.row()).activatesAt).toEqual(new Date(midnight(await dayIn(3))));
  await registration.pass('6 hours');
  expect(await registration.reminders()).toHaveLength(1);
  const later = await preparing(policiesOf(await db.site.findUniqueOrThrow({ where })));
  await later.pass('8 days');
  expect(await later.reminders()).toEqual([]);
});
