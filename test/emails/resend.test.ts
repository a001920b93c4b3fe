import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createResendTransport } from '../../emails/transports/resend.ts';
import { createOutboxTransport } from '../../emails/transports/outbox.ts';
import type { Outgoing, Transport } from '../../emails/transports/transport.ts';
import { startFakeResend, type FakeResend } from '../support/fake-resend.ts';
import type { FaultName } from '../support/fake-resend-faults.ts';

const message: Outgoing = {
  id: 'msg_7Q2M_3_approved_applicant',
  from: 'Bloom Wholesale <accounts@bloom.example>',
  to: 'zoe@bloemen.example',
  subject: 'Bloom Wholesale approved your request',
  html: '<p>Approved</p>',
  text: 'Approved',
};

let fake: FakeResend;
let transport: Transport;

const transportTo = (baseUrl: string, apiKey = 're_test') =>
  createResendTransport({ apiKey, baseUrl, timeoutMs: 2_000 });

beforeEach(async () => {
  fake = await startFakeResend();
  transport = transportTo(fake.url);
});

afterEach(() => fake.close());

test('a message is sent with its id as the key, and a tag for the webhooks', async () => {
  expect(await transport.send(message)).toEqual({ outcome: 'sent', providerId: fake.accepted[0]!.id });
  const { id, ...body } = message;
  expect(fake.accepted[0]).toMatchObject({
    key: id,
    body: { ...body, tags: [{ name: 'message', value: id }] },
  });
});

test('the same message twice leaves once', async () => {
  expect(await transport.send(message)).toEqual(await transport.send(message));
  expect(fake.accepted).toHaveLength(1);
});

test('the same message at the same moment leaves once, and the others come again', async () => {
  const slow = await startFakeResend({ takesMs: 1500 });
  const results = await Promise.all(Array.from({ length: 8 }, () => transportTo(slow.url).send(message)));
  expect(results.filter(({ outcome }) => outcome === 'sent')).toHaveLength(1);
  expect(results.filter(({ outcome }) => outcome === 'retry')).toHaveLength(7);
  expect(slow.accepted).toHaveLength(1);
  await slow.close();
});

test('the same id with another body is looked at by a person', async () => {
  await transport.send(message);
  expect(await transport.send({ ...message, text: 'Changed' })).toEqual({
    outcome: 'look',
    reason: 'invalid_idempotent_request',
  });
  expect(fake.accepted).toHaveLength(1);
});

describe('outages', () => {
  const outages: [FaultName, object][] = [
    ['down', { outcome: 'retry', reason: 'internal_server_error' }],
    ['refused', { outcome: 'retry', reason: 'no_answer' }],
    ['blackHole', { outcome: 'retry', reason: 'no_answer' }],
    ['acceptedResponseLost', { outcome: 'retry', reason: 'no_answer' }],
    ['acceptedNoAnswer', { outcome: 'retry', reason: 'no_answer' }],
    ['html', { outcome: 'retry', reason: 'application_error' }],
    ['rateLimited', { outcome: 'wait', reason: 'rate_limit_exceeded', afterMs: 2000 }],
    ['quotaUsedUp', { outcome: 'wait', reason: 'daily_quota_exceeded', afterMs: 3_600_000 }],
    ['unauthorized', { outcome: 'wait', reason: 'missing_api_key', afterMs: 600_000 }],
    ['unprocessable', { outcome: 'giveUp', reason: 'validation_error' }],
  ];

  test.each(outages)('%s', async (fault, result) => {
    await fake.fault(fault);
    expect(await transport.send(message)).toEqual(result);
  });

  test.each(outages.map(([fault]) => fault))('after %s the message leaves, and once only', async (fault) => {
    await fake.fault(fault);
    await transport.send(message);
    await fake.fault('none');
    expect(await transport.send(message)).toMatchObject({ outcome: 'sent' });
    expect(fake.accepted).toHaveLength(1);
  });

  test('a black hole is given up in time', async () => {
    await fake.fault('blackHole');
    const hasty = createResendTransport({ apiKey: 're_test', baseUrl: fake.url, timeoutMs: 50 });
    expect(await hasty.send(message)).toEqual({ outcome: 'retry', reason: 'no_answer' });
  });

  test('three of ten answers lost: ten messages leave', async () => {
    await fake.fault('acceptedResponseLost', { every: 3 });
    for (let number = 0; number < 10; number += 1) {
      const next = { ...message, id: `msg_${number}` };
      for (let tries = 0; (await transport.send(next)).outcome !== 'sent'; tries += 1)
        expect(tries).toBeLessThan(5);
    }
    expect(fake.accepted).toHaveLength(10);
  });
});

test('a wrong key waits for an operator', async () => {
  expect(await transportTo(fake.url, 're_wrong').send(message)).toMatchObject({
    outcome: 'wait',
    reason: 'invalid_api_key',
  });
});

test('a message that the service does not take is given up without its address in the reason', async () => {
  const result = await transport.send({ ...message, to: 'zoe at bloemen' });
  expect(result).toEqual({ outcome: 'giveUp', reason: 'validation_error' });
});

test.each(['x'.repeat(300), 'msg_Zoë', 'msg with spaces', 'msg\r\nX-Other: 1'])(
  'any id makes a key that is taken: %j',
  async (id) => {
    expect(await transport.send({ ...message, id })).toMatchObject({ outcome: 'sent' });
    expect(await transport.send({ ...message, id })).toMatchObject({ outcome: 'sent' });
    expect(fake.accepted).toHaveLength(1);
  },
);

test('the rate limit delays messages and loses none', async () => {
  const limited = await startFakeResend({ perSecond: 2 });
  const pace = transportTo(limited.url);
  const deliver = async (id: string): Promise<void> => {
    const result = await pace.send({ ...message, id });
    if (result.outcome !== 'wait') return expect(result.outcome).toBe('sent');
    await new Promise((resolve) => setTimeout(resolve, result.afterMs));
    return deliver(id);
  };
  await Promise.all(['a', 'b', 'c', 'd'].map(deliver));
  expect(limited.accepted).toHaveLength(4);
  await limited.close();
});

test('the outbox takes everything', async () => {
  expect(await createOutboxTransport().send(message)).toEqual({ outcome: 'sent' });
});
