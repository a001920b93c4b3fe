import { beforeAll, expect, test } from 'vitest';
import { days, hours } from '../../contract/policies.ts';
import { dayIn } from '../support/clock.ts';
import { useOnboarding } from '../support/onboarding.ts';
import { refusalOf } from '../support/refusal.ts';

// Every task of every workflow begins with a replay of what came before.
const running = useOnboarding({ maxCachedWorkflows: 0 });

test('the straight path', async () => {
  const registration = await running.begin();
  await registration.bringTo('active');
  expect(await registration.handle.result()).toBe(registration.id.replace('reg_', 'cus_'));
  expect(await registration.mails()).toEqual([
    'verification-code',
    'request-received',
    'approved',
    'ready-to-buy',
  ]);
});

test('reminders, a question, and a set-up that waits for its day', async () => {
  const registration = await running.begin({ businessHours: {}, reviewAfterMs: hours(5) });
  await registration.pass('2 days');
  await registration.bringTo('describing');
  await registration.pass('3 days');
  await registration.send('submitDetails', { submissionId: await registration.submit() });
  await registration.pass('2 days');
  await registration.send('requestInformation', { text: 'Which tax office?' });
  await registration.pass('3 days');
  await registration.answer({ text: 'Amsterdam' });
  await registration.send('approve', { setup: { pricing: { priceTypeId: 'pt_retail' } } });
  await registration.pass('4 days');
  await registration.send('setServiceDays', { monday: 'car_own' });
  await registration.send('activate', { active: true, from: await dayIn(running.env, 3) });
  await registration.pass('5 days');
  expect((await registration.reminders()).map(({ template }) => template)).toEqual([
    'verification-reminder',
    'details-reminder',
    ...['review-overdue', 'takes-longer', 'review-overdue', 'review-overdue'],
    'answer-reminder',
    'activation-overdue',
  ]);
  expect(await registration.row()).toMatchObject({ stage: 'active', customer: { active: true } });
});

test('signals by hand, duplicates, refusals and a cancellation', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  await registration.signal('approve', { customerId: 5 });
  const question = { text: 'Which?', key: 'requestInformation:abc', checked: true };
  await registration.update('requestInformation', question);
  await registration.signal('requestInformation', question);
  expect(await refusalOf(registration.send('setPricing', { priceTypeId: 'pt_retail' }))).toMatchObject({
    type: 'WrongStage',
  });
  await registration.handle.cancel();
  expect(await registration.handle.result()).toBeNull();
  expect((await registration.story()).slice(3)).toEqual(['ignored', 'informationRequested', 'withdrawn']);
});

test('both at once of approve and reject', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  const both = await Promise.allSettled([
    registration.send('approve', {}),
    registration.send('reject', { silent: true }),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

beforeAll(async () => {
  const { db } = running;
  const { id: _id, ...demo } = await db.site.findUniqueOrThrow({ where: { id: 'site_demo' } });
  const brand = { sender: 'Tulp Direct <hallo@tulp.example>' };
  const other = { ...demo, id: 'site_tulp', name: 'Tulp Direct', brand, form: {}, policies: {} };
  await db.site.create({ data: other });
  await db.invite.create({ data: { id: 'inv_tulp', siteId: 'site_tulp', token: 'tulp', label: 'Tulp' } });
});

test('registrations of one address with two sites know nothing of each other', async () => {
  const email = 'zoe@bloemen.example';
  const one = await running.begin({ detailsReminderAfterMs: days(1) }, { email });
  // Without a cache the SDK loses a task whose local activity runs when another workflow's comes in (sdk-rust 1482).
  await one.settled();
  const two = await running.begin({}, { email, siteId: 'site_tulp', inviteId: 'inv_tulp' });
  await two.settled();
  expect(one.id).not.toBe(two.id);
  await one.bringTo('describing');
  await two.bringTo('reviewing');
  await one.pass('30 hours');
  await two.send('approve', {});
  await one.send('submitDetails', { submissionId: await one.submit('Bloemen B.V.') });
  await two.send('setPricing', { priceTypeId: 'pt_wholesale' });
  await one.send('approve', {});
  await one.send('setPricing', { priceTypeId: 'pt_retail' });
  await one.send('withdraw', {});

  expect(await two.row()).toMatchObject({
    stage: 'preparing',
    companyName: 'Bloemen & Zonen B.V.',
    customer: { siteId: 'site_tulp', email, pricing: { priceTypeId: 'pt_wholesale' } },
  });
  expect(await one.row()).toMatchObject({ stage: 'withdrawn', companyName: 'Bloemen B.V.', customer: null });
  const mails = await running.db.message.findMany({ where: { to: email } });
  expect(mails.length).toBeGreaterThan(7);
  for (const { registrationId, siteId, from, text, template } of mails) {
    const isOne = registrationId === one.id;
    expect({ template, siteId }).toEqual({ template, siteId: isOne ? 'site_demo' : 'site_tulp' });
    expect(from).toContain(isOne ? 'Bloom Wholesale' : 'Tulp Direct');
    expect(text).toContain(isOne ? 'Bloom' : 'Tulp');
    expect(text).not.toContain(isOne ? 'Tulp' : 'Bloom ');
  }
  expect((await one.reminders()).map(({ template }) => template)).toEqual(['details-reminder']);
  expect(await two.reminders()).toEqual([]);
});
