import { RawValue } from '@temporalio/common';
import { expect, test } from 'vitest';
import { malformed } from '../support/malformed.ts';
import { useOnboarding } from '../support/onboarding.ts';
import { refusalOf } from '../support/refusal.ts';
import type { Registration } from '../support/registration.ts';
import { customerRow } from '../support/rows.ts';

const running = useOnboarding();

async function registrationIn(stage: Parameters<Registration['bringTo']>[0]) {
  const registration = await running.begin();
  await registration.bringTo(stage);
  return registration;
}

const serviceDays = { monday: 'car_own' };
const setup = { activation: { active: true }, pricing: { priceTypeId: 'pt_retail' }, serviceDays };

test('an operator who gives no name is "operator" in the timeline, and one who does has it', async () => {
  const registration = await registrationIn('reviewing');
  await registration.signal('requestInformation', { text: 'Which tax office?', by: 'Olga', key: '1' });
  expect(await registration.last()).toMatchObject({
    actorKind: 'operator',
    actorName: 'Olga',
    actorId: null,
  });
  await registration.signal('approve');
  expect(await registration.last()).toMatchObject({
    what: 'approved',
    actorKind: 'operator',
    actorName: 'operator',
  });
  await registration.signal('activate', { active: true, by: 'Olga' });
  await registration.signal('setPricing', { priceTypeId: 'pt_wholesale', by: 'Olga' });
  await registration.signal('setServiceDays', { ...serviceDays, by: 'Olga', key: '1' });
  expect(await registration.row()).toMatchObject({
    stage: 'active',
    decidedByName: 'operator',
    customer: { active: true, pricing: { priceTypeId: 'pt_wholesale' }, serviceDays: { tuesday: null } },
  });
});

test('an operator approves with a whole set-up, a group and an id', async () => {
  const registration = await registrationIn('reviewing');
  await registration.signal('approve', {
    setup,
    groupId: 'grp_approved',
    customerId: 'ACME-7',
    note: 'By phone',
  });
  expect(await registration.row()).toMatchObject({
    stage: 'active',
    customerId: 'ACME-7',
    decidedByName: 'operator',
  });
  expect((await registration.timeline()).find(({ what }) => what === 'approved')!.data).toMatchObject({
    note: 'By phone',
  });
});

test.each([
  ['the id of a listed reason', 'rsn_region', 'We do not deliver to your region yet'],
  ['a reason in their own words', 'No florist', 'No florist'],
])('an operator rejects with %s, as the API does', async (_name, reason, words) => {
  const registration = await registrationIn('reviewing');
  await registration.signal('reject', { reason, text: 'Sorry' });
  expect((await registration.row()).rejection).toMatchObject({ reason: words, text: 'Sorry' });
  expect((await registration.messages('rejected'))[0]!.text).toContain(words);
});

test.each(malformed)('in %s a malformed %s is recorded and ignored', async (stage, name, bodies) => {
  const registration = await registrationIn(stage);
  const before = await registration.row();
  for (const body of bodies) {
    await registration.signal(name, body);
    const { what, data } = await registration.last();
    expect({ body, what, message: data['message'] }).toEqual({ body, what: 'ignored', message: name });
    expect(data['problem']).toMatch(/^[\w .,:-]{8,80}$/);
  }
  expect(await registration.story()).toHaveLength(before.entries + bodies.length);
  expect((await registration.row()).stage).toBe(stage);
  // It is none the worse for it.
  expect((await registration.send('withdraw', {})).stage).toBe('withdrawn');
});

test('a customer id that somebody else has is ignored, and the same message with a free one is done', async () => {
  const [one, two] = [await registrationIn('reviewing'), await registrationIn('reviewing')];
  await one.signal('approve', { customerId: 'ACME-9' });
  await two.signal('approve', { customerId: 'ACME-9', key: 'first' });
  expect((await two.last()).data).toMatchObject({ problem: 'the customer id is taken' });
  await two.signal('approve', { customerId: 'ACME-10', key: 'first' });
  expect([(await one.row()).customerId, (await two.row()).customerId]).toEqual(['ACME-9', 'ACME-10']);
});

const payloads = {
  'that is no JSON': ['json/plain', '{active: true}'],
  'in an encoding that nobody knows': ['json/protobuf', '{}'],
  'of bytes': ['binary/plain', 'approve it'],
  'of nothing': ['json/plain', ''],
} as const;

test.each(Object.entries(payloads))(
  'a signal %s is recorded and ignored',
  async (_name, [encoding, data]) => {
    const registration = await registrationIn('reviewing');
    const sent = RawValue.fromPayload({
      metadata: { encoding: Buffer.from(encoding) },
      data: Buffer.from(data),
    });
    for (const args of [[sent], [sent, sent], [{ checked: 'yes' }, sent]]) {
      await registration.signal('approve', ...args);
      expect(await registration.last()).toMatchObject({ what: 'ignored', data: { message: 'approve' } });
    }
    await registration.signal('approve', { note: 'By telephone' }, sent);
    expect((await registration.row()).stage).toBe('preparing');
  },
);

test('an approval of an address that is a customer already is ignored, and done once it is none', async () => {
  const registration = await registrationIn('reviewing');
  const { id } = await customerRow(running.db, { email: registration.email });
  await registration.signal('approve', { customerId: 'ACME-11', key: 'first' });
  expect((await registration.last()).data).toMatchObject({ problem: 'the address is a customer already' });
  await running.db.customer.delete({ where: { id } });
  await registration.signal('approve', { customerId: 'ACME-11', key: 'first' });
  expect((await registration.row()).customerId).toBe('ACME-11');
});

test('what a signal carries beside its body is left out', async () => {
  const registration = await registrationIn('preparing');
  await registration.signal('setPricing', { priceTypeId: 'pt_retail', markupPercent: 2.55, colour: 'red' });
  expect((await registration.row()).customer!.pricing).toEqual({
    priceTypeId: 'pt_retail',
    markupPercent: 2.55,
  });
});

test('cancelling the workflow withdraws the registration as an operator', async () => {
  for (const stage of ['describing', 'reviewing', 'answering', 'preparing'] as const) {
    const registration = await registrationIn(stage);
    await registration.handle.cancel();
    expect(await registration.handle.result()).toBeNull();
    expect(await registration.row()).toMatchObject({ stage: 'withdrawn', customer: null, customerId: null });
    expect(await registration.last()).toMatchObject({
      what: 'withdrawn',
      actorKind: 'operator',
      actorName: 'operator',
    });
  }
});

test('cancelling before the address is proven withdraws it without a word', async () => {
  const registration = await running.begin();
  await registration.handle.cancel();
  expect(await registration.handle.result()).toBeNull();
  expect(await registration.mails()).toEqual(['verification-code']);
});

test('an update sent by hand is refused, because nobody looks its ids up', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  const byHand = registration.update('approve', { groupId: 'grp_nowhere', checked: false });
  expect(await refusalOf(byHand)).toMatchObject({
    type: 'Invalid',
    message: expect.stringContaining('as a signal') as string,
  });
  expect((await registration.row()).stage).toBe('reviewing');
});
