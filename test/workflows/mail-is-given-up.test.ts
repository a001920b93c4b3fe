import { expect, test } from 'vitest';
import { useMailProvider } from '../support/mail-provider.ts';

const { resend, running, copyOf, isTried, reviewing } = await useMailProvider();

test('a code that is worthless by the time the provider is back is not sent, and nobody is told', async () => {
  await resend.fault('down');
  const registration = await running.begin();
  await isTried(registration, 'verification-code', 'internal_server_error');
  await running.db.message.updateMany({
    where: { registrationId: registration.id },
    data: { worthlessAt: new Date(0) },
  });
  await resend.fault('none');
  await registration.pass('1 hour');
  expect(await copyOf(registration, 'verification-code')).toMatchObject({
    state: 'abandoned',
    error: 'code_expired',
    left: 0,
  });
  expect(await registration.story()).toEqual(['started']);
});

test('a mail that is never taken is given up; the timeline says so, and staff are told', async () => {
  const registration = await reviewing();
  await resend.fault('unprocessable', { times: 1 });
  await registration.send('reject', { reasonId: 'rsn_region' });
  expect(await registration.handle.result()).toBeNull();
  const { id, ...rejected } = await copyOf(registration, 'rejected');
  expect(rejected).toMatchObject({ state: 'abandoned', error: 'validation_error', left: 0 });
  expect(await registration.last()).toMatchObject({
    what: 'deliveryFailed',
    stage: 'rejected',
    data: { messageId: id, template: 'rejected', reason: 'validation_error' },
  });
  expect(await copyOf(registration, 'delivery-failed')).toMatchObject({ to: 'anna@bloom.example', left: 1 });
});

test('a mail about a failed mail that fails itself is the last one', async () => {
  const registration = await reviewing();
  await resend.fault('unprocessable');
  await registration.send('reject', { reasonId: 'rsn_region' });
  expect(await registration.handle.result()).toBeNull();
  const failed = (await registration.timeline()).filter(({ what }) => what === 'deliveryFailed');
  expect(failed.map(({ data }) => data['template'])).toEqual(['rejected', 'delivery-failed']);
});

test('after three days without the provider a mail is given up, and staff hear of it when it is back', async () => {
  const registration = await reviewing();
  await resend.fault('quotaUsedUp');
  await registration.send('requestInformation', { text: 'Which tax office?' });
  await registration.pass('73 hours');
  expect(await copyOf(registration, 'information-requested')).toMatchObject({
    state: 'abandoned',
    error: 'daily_quota_exceeded',
  });
  expect((await registration.story()).filter((what) => what === 'deliveryFailed')).toHaveLength(1);
  await resend.fault('none');
  await registration.pass('2 hours');
  expect(await copyOf(registration, 'delivery-failed')).toMatchObject({ state: 'sent', left: 1 });
  expect((await registration.row()).stage).toBe('answering');
});

test('a try that nobody heard of again is not repeated once the provider may have forgotten its key', async () => {
  const registration = await reviewing();
  await resend.fault('acceptedResponseLost');
  await registration.send('requestInformation', { text: 'Which tax office?' });
  await isTried(registration, 'information-requested', 'no_answer');
  const yesterday = new Date(Date.now() - 24 * 3_600_000);
  const { id } = await copyOf(registration, 'information-requested');
  await running.db.message.update({ where: { id }, data: { firstTriedAt: yesterday } });
  resend.forgetKeys();
  await resend.fault('none');
  await registration.pass('30 minutes');
  expect(await copyOf(registration, 'information-requested')).toMatchObject({
    state: 'needsReview',
    error: 'key_expired',
    left: 1,
  });
  expect((await registration.timeline()).at(-1)).toMatchObject({
    what: 'deliveryFailed',
    data: { messageId: id },
  });
});

test('a quota that is used up for more than a day is no reason to leave a message to a person', async () => {
  await resend.fault('quotaUsedUp');
  const registration = await running.begin();
  // Between two tries, of which there is one an hour.
  await registration.pass('90 minutes');
  expect((await copyOf(registration, 'verification-code')).attempts).toBeGreaterThan(1);
  expect(await copyOf(registration, 'verification-code')).toMatchObject({
    state: 'queued',
    firstTriedAt: null,
  });
});

test('a body that changed under its key is left to a person', async () => {
  const registration = await reviewing();
  await resend.fault('acceptedResponseLost');
  await registration.send('requestInformation', { text: 'Which tax office?' });
  await isTried(registration, 'information-requested', 'no_answer');
  const { id } = await copyOf(registration, 'information-requested');
  await running.db.message.update({ where: { id }, data: { text: 'Changed' } });
  await resend.fault('none');
  await registration.pass('30 minutes');
  expect(await copyOf(registration, 'information-requested')).toMatchObject({
    state: 'needsReview',
    left: 1,
  });
});
