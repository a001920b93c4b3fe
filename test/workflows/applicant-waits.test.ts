import { expect, test } from 'vitest';
import { codeFor, codeHash } from '../../contract/derive/code.ts';
import { days, hours } from '../../contract/policies.ts';
import { useOnboarding } from '../support/onboarding.ts';

const running = useOnboarding();

test('an unproven address is reminded once after 24 hours, with a fresh code that kills the old one', async () => {
  const registration = await running.begin();
  await registration.pass('6 days');

  const [started] = await registration.timeline();
  expect(await registration.reminders()).toEqual([
    { template: 'verification-reminder', at: expect.closeTo(started!.at + hours(24), -5) },
  ]);
  const [old, fresh, ...others] = await registration.codes();
  expect(others).toEqual([]);
  const [first] = await registration.messages('verification-code');
  const [reminder] = await registration.messages('verification-reminder');
  const of = (codeId: string) => codeFor(running.secret, { registrationId: registration.id, codeId });
  expect(of(fresh!.id)).not.toBe(of(old!.id));
  expect(first!.text).toContain(of(old!.id));
  expect(reminder!.text).toContain(of(fresh!.id));
  expect(reminder!.text).not.toContain(of(old!.id));
  // The door looks at the newest code only, at its hash and at its time.
  expect(fresh!.hash).toBe(codeHash(running.secret, registration.id, of(fresh!.id)));
  expect(fresh!.expiresAt.getTime()).toBeGreaterThan(Date.now() + hours(0.15));
});

test('a code that is asked for again is mailed, and an older claim than the newest is not', async () => {
  const registration = await running.begin();
  await registration.settled();
  await registration.claimCode('code_second');
  await registration.claimCode('code_third');
  await registration.send('resendCode', { codeId: 'code_second' });
  await registration.send('resendCode', { codeId: 'code_third' });
  expect(await registration.mails()).toEqual(['verification-code', 'verification-code']);
  const [, second, third] = await registration.codes();
  expect({ second: second!.hash, third: typeof third!.hash }).toEqual({ second: null, third: 'string' });
});

test('an unproven address expires after 7 days, and nothing of it stays', async () => {
  const registration = await running.begin();
  await registration.pass('8 days');

  const { stage, email, endedAt } = await registration.row();
  expect({ stage, email }).toEqual({ stage: 'expired', email: null });
  expect(endedAt!.getTime()).toBeCloseTo((await registration.timeline())[0]!.at + days(7), -5);
  const { db } = running;
  expect(await db.message.count({ where: { registrationId: registration.id } })).toBe(0);
  expect(await db.message.count({ where: { to: registration.email } })).toBe(0);
  expect(await registration.codes()).toEqual([]);
  expect(await registration.story()).toEqual(['started', 'reminded', 'expired']);
  expect(await registration.handle.result()).toBeNull();
});

test('staff hear nothing of an address until it is proven', async () => {
  const registration = await running.begin();
  await registration.pass('8 days');
  expect(await running.db.message.count({ where: { staffId: { not: null } } })).toBe(0);
});

test('details are reminded of once after 2 days, and the registration expires after 30 with a mail', async () => {
  const registration = await running.begin();
  await registration.bringTo('describing');
  await registration.pass('31 days');

  const [, verified, ...rest] = await registration.timeline();
  expect(
    rest.map(({ what, at }) => ({ what, days: Math.round((at - verified!.at) / days(0.01)) / 100 })),
  ).toEqual([
    { what: 'reminded', days: 2 },
    { what: 'expired', days: 30 },
  ]);
  expect(await registration.mails()).toEqual(['verification-code', 'details-reminder', 'expired']);
  const { stage, email } = await registration.row();
  expect({ stage, email }).toEqual({ stage: 'expired', email: registration.email });
  expect(await registration.handle.result()).toBeNull();
});

test('proving the address after the reminder starts the time for the details anew', async () => {
  const registration = await running.begin();
  await registration.pass('6 days');
  await registration.bringTo('describing');
  await registration.pass('29 days');
  expect((await registration.row()).stage).toBe('describing');
  await registration.send('submitDetails', { submissionId: await registration.submit() });
  expect((await registration.row()).stage).toBe('reviewing');
});

test('a code asked for later says to go on with the application', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  await registration.claimCode('code_go_on');
  await registration.send('resendCode', { codeId: 'code_go_on' });
  expect(await registration.mails()).toEqual([
    'verification-code',
    'request-received',
    'go-on-with-your-application',
  ]);
  expect((await registration.row()).stage).toBe('reviewing');
});
