import { describe, expect, test } from 'vitest';
import { approvedGroupId } from '../../contract/ids.ts';
import { days } from '../../contract/policies.ts';
import { claimCustomerId } from '../../prisma/customer-id.ts';
import { useOnboarding } from '../support/onboarding.ts';

const running = useOnboarding();
const stages = ['verifying', 'describing', 'reviewing', 'answering', 'preparing'] as const;

async function registrationIn(stage: (typeof stages)[number]) {
  const registration = await running.begin();
  await registration.settled();
  if (stage !== 'verifying') await registration.bringTo(stage);
  return registration;
}

describe('withdrawn in', () => {
  test.each(stages)('%s by the applicant: it ends, and only a proven address gets a mail', async (stage) => {
    const registration = await registrationIn(stage);
    const snapshot = await registration.send('withdraw', { by: { kind: 'applicant' } });
    expect(snapshot).toEqual({ id: registration.id, stage: 'withdrawn', waitsFor: 'nothing' });
    expect(await registration.handle.result()).toBeNull();
    const { endedAt, nextDueAt, customerId } = await registration.row();
    expect({ ended: endedAt !== null, nextDueAt, customerId }).toEqual({
      ended: true,
      nextDueAt: null,
      customerId: null,
    });
    const mails = await registration.messages('withdrawn');
    expect(mails.map(({ to }) => to)).toEqual(stage === 'verifying' ? [] : [registration.email]);
  });

  test.each(stages)('%s by staff: the applicant is told that it was them', async (stage) => {
    const registration = await registrationIn(stage);
    const own = await registrationIn('describing');
    await own.send('withdraw', { by: { kind: 'applicant' } });
    await registration.send('withdraw', { by: { kind: 'staff', id: 'stf_1' } });
    expect(await registration.last()).toMatchObject({
      what: 'withdrawn',
      actorKind: 'staff',
      actorId: 'stf_1',
    });
    if (stage === 'verifying') return;
    const [[byStaff], [byApplicant]] = await Promise.all([
      registration.messages('withdrawn'),
      own.messages('withdrawn'),
    ]);
    expect(byStaff!.text).not.toBe(byApplicant!.text);
  });

  test('preparing: the customer goes too, and its chosen id is free again', async () => {
    const registration = await registrationIn('reviewing');
    await registration.send('approve', { customerId: 'ACME-1' });
    await registration.send('setPricing', { priceTypeId: 'pt_retail' });
    expect((await registration.row()).customer).toMatchObject({
      id: 'ACME-1',
      active: false,
      groupId: approvedGroupId,
    });
    await registration.send('withdraw', {});
    expect(await running.db.customer.count()).toBe(0);
    const other = await registrationIn('reviewing');
    await other.send('approve', { customerId: 'ACME-1' });
    expect((await other.row()).customerId).toBe('ACME-1');
    await other.send('withdraw', {});
  });
});

describe('rejected', () => {
  test('with a reason of the list, in the words for the applicant and a note for staff', async () => {
    const registration = await registrationIn('reviewing');
    await registration.send('reject', {
      reasonId: 'rsn_region',
      text: 'We will come to Friesland next year.',
      note: 'Too far for the van.',
      by: { kind: 'staff', id: 'stf_1' },
    });
    expect(await registration.handle.result()).toBeNull();
    expect(await registration.row()).toMatchObject({
      stage: 'rejected',
      decidedById: 'stf_1',
      rejection: { reasonId: 'rsn_region', reason: 'We do not deliver to your region yet', silent: false },
    });
    const [mail] = await registration.messages('rejected');
    expect(mail!.text).toContain('We do not deliver to your region yet');
    expect(mail!.text).toContain('We will come to Friesland next year.');
    expect(mail!.text).not.toContain('van');
    expect((await registration.last()).data).toMatchObject({ note: 'Too far for the van.' });
  });

  test('with a reason of its own', async () => {
    const registration = await registrationIn('answering');
    await registration.send('reject', { reason: 'Only florists, for now' });
    expect((await registration.messages('rejected'))[0]!.text).toContain('Only florists, for now');
    expect((await registration.row()).rejection).toMatchObject({ reason: 'Only florists, for now' });
  });

  test('silently: no mail leaves, and the row says so', async () => {
    const registration = await registrationIn('reviewing');
    await registration.send('reject', { silent: true, note: 'Spam' });
    expect(await registration.mails()).toEqual(['verification-code', 'request-received']);
    expect((await registration.row()).rejection).toMatchObject({ silent: true });
  });

  const policies = { applyAgain: 'never', applyAgainAfterMs: days(90) } as const;
  test.each([
    ['at once', { applyAgain: 'now' }, 0],
    ["after the site's time", { applyAgain: 'after' }, days(90)],
    ['never', { applyAgain: 'never' }, null],
    ["as the site's policy says, where the decision is silent about it", {}, null],
  ] as const)('and may apply again %s', async (_name, body, afterMs) => {
    const registration = await running.begin(policies);
    await registration.bringTo('reviewing');
    await registration.send('reject', body);
    const { rejection, decidedAt } = await registration.row();
    const mayApplyAgainAt = afterMs === null ? null : new Date(decidedAt!.getTime() + afterMs).toISOString();
    expect(rejection).toMatchObject({ mayApplyAgainAt });
  });

  test('frees the id that an approval had chosen and came too late for', async () => {
    const [registration, other] = [await registrationIn('reviewing'), await registrationIn('reviewing')];
    expect(await claimCustomerId(running.db, 'ACME-2', registration.id)).toBe(true);
    await other.signal('approve', { customerId: 'ACME-2' });
    expect(await other.last()).toMatchObject({
      what: 'ignored',
      data: { problem: 'the customer id is taken' },
    });
    await registration.send('reject', { silent: true });
    await other.signal('approve', { customerId: 'ACME-2' });
    expect((await other.row()).customerId).toBe('ACME-2');
    await other.send('withdraw', {});
  });
});
