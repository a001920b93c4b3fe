import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import { createResendTransport } from '../../emails/transports/resend.ts';
import { startFakeResend } from '../support/fake-resend.ts';
import type { FaultName } from '../support/fake-resend-faults.ts';
import { useOnboarding } from '../support/onboarding.ts';
import type { Registration } from '../support/registration.ts';

const resend = await startFakeResend();
let dies = false;

/** The provider has taken the mail, and the worker dies before it can say so. */
const dyingAfterSending = ({ sendMail, ...others }: Activities): Activities => ({
  ...others,
  sendMail: async (input) => {
    const outcome = await sendMail(input);
    if (!dies) return outcome;
    dies = false;
    await running.db.message.update({ where: { id: input.messageId }, data: { state: 'queued' } });
    throw ApplicationFailure.retryable('the worker died', 'OnPurpose');
  },
});

const running = useOnboarding({
  transport: async () =>
    createResendTransport({ apiKey: resend.apiKey, baseUrl: resend.url, timeoutMs: 250 }),
  around: dyingAfterSending,
});
beforeEach(() => resend.fault('none'));
afterAll(() => resend.close());

/** How often each message of a registration has left. */
const copies = async ({ id }: Registration) => {
  const messages = await running.db.message.findMany({
    where: { registrationId: id },
    orderBy: [{ entry: 'asc' }, { template: 'desc' }],
  });
  return messages.map((message) => ({
    template: message.template,
    state: message.state,
    left: resend.accepted.filter(({ key }) => key === message.id).length,
  }));
};

const copyOf = async (registration: Registration, template: string) => {
  const [message] = await registration.messages(template);
  const { left } = (await copies(registration)).find((copy) => copy.template === template)!;
  return { ...message!, left };
};

/** Waits until a try is over: the next one is seconds away. */
async function isTried(registration: Registration, template: string, error: string) {
  const lastError = async () => (await registration.messages(template))[0]?.error;
  await expect.poll(lastError, { timeout: 20_000 }).toBe(error);
}

/** A registration in review whose mails so far have all left. */
async function reviewing() {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  const isSent = async () => (await copies(registration)).every(({ state }) => state === 'sent');
  await expect.poll(isSent, { timeout: 20_000 }).toBe(true);
  return registration;
}

test.each<FaultName>(['acceptedResponseLost', 'acceptedNoAnswer', 'down', 'refused', 'html', 'rateLimited'])(
  'once %s is over each message has left once',
  async (fault) => {
    await resend.fault(fault);
    const registration = await running.begin();
    await registration.bringTo('reviewing');
    await registration.pass('1 minute');
    await resend.fault('none');
    await registration.pass('10 minutes');
    expect(await copies(registration)).toEqual(
      ['verification-code', 'request-received', 'please-review'].map((template) => ({
        template,
        state: 'sent',
        left: 1,
      })),
    );
  },
);

test('a provider that is down for an hour holds nothing up, and then each message leaves once', async () => {
  await resend.fault('down');
  const registration = await running.begin();
  await registration.bringTo('preparing');
  await registration.pass('1 hour');
  expect((await copies(registration)).every(({ left }) => left === 0)).toBe(true);
  await resend.fault('none');
  await registration.pass('30 minutes');
  const all = await copies(registration);
  expect(all).toHaveLength(5);
  expect(all.every(({ state, left }) => state === 'sent' && left === 1)).toBe(true);
  expect((await registration.story()).slice(-1)).toEqual(['approved']);
});

test('a worker that dies after the provider took a mail sends no second copy', async () => {
  const registration = await running.begin();
  dies = true;
  await registration.pass('1 minute');
  expect(await copyOf(registration, 'verification-code')).toMatchObject({
    state: 'sent',
    attempts: 2,
    left: 1,
  });
});

test('the end waits until the last mail is sent', async () => {
  const registration = await reviewing();
  await resend.fault('down');
  await registration.send('reject', { reasonId: 'rsn_region' });
  expect((await registration.handle.describe()).status.name).toBe('RUNNING');
  await resend.fault('none');
  expect(await registration.handle.result()).toBeNull();
  expect(await copyOf(registration, 'rejected')).toMatchObject({ state: 'sent', left: 1 });
});

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
  await registration.pass('2 hours');
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
