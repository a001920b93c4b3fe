import { ApplicationFailure } from '@temporalio/common';
import { expect, test } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import type { FaultName } from '../support/fake-resend-faults.ts';
import { useMailProvider } from '../support/mail-provider.ts';

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

const { resend, running, copies, copyOf, reviewing } = await useMailProvider({ around: dyingAfterSending });

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
