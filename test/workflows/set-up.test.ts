import { describe, expect, test } from 'vitest';
import { days } from '../../contract/policies.ts';
import { setupParts, type SetupPart } from '../../contract/setup.ts';
import { useOnboarding } from '../support/onboarding.ts';
import type { Registration } from '../support/registration.ts';

const running = useOnboarding();

const serviceDays = { monday: 'car_own', friday: 'car_express' };
const set = (registration: Registration, part: SetupPart) => {
  if (part === 'activation') return registration.send('activate', { active: true });
  if (part === 'pricing')
    return registration.send('setPricing', { priceTypeId: 'pt_wholesale', markupPercent: -2.5 });
  return registration.send('setServiceDays', serviceDays);
};

const orders = setupParts.flatMap((first) =>
  setupParts
    .filter((part) => part !== first)
    .map((second) => {
      const third = setupParts.find((part) => part !== first && part !== second)!;
      return [first, second, third];
    }),
);

async function preparing() {
  const registration = await running.begin();
  await registration.bringTo('preparing');
  return registration;
}

describe('the parts in the order', () => {
  test.each(orders)('%s, %s, %s make the customer active', async (...order) => {
    const registration = await preparing();
    for (const [index, part] of order.entries()) {
      const { missing, stage } = await set(registration, part);
      const left = setupParts.filter((other) => !order.slice(0, index + 1).includes(other));
      expect({ missing, stage }).toEqual({ missing: left, stage: index < 2 ? 'preparing' : 'active' });
      expect((await registration.row()).missing).toEqual(left);
    }
    const { customer } = await registration.row();
    expect(customer).toMatchObject({
      active: true,
      pricing: { priceTypeId: 'pt_wholesale', markupPercent: -2.5 },
      serviceDays: { monday: 'car_own', tuesday: null, friday: 'car_express', sunday: null },
    });
    expect(await registration.handle.result()).toBe(customer!.id);
    const [ready] = await registration.messages('ready-to-buy');
    expect(ready!.text).toMatch(/Wholesale[^]*Own van[^]*Bloom Express/);
  });
});

test('each part can be changed until the end, and the last word counts', async () => {
  const registration = await preparing();
  await registration.send('setPricing', { priceTypeId: 'pt_retail', paymentTerms: '30 days' });
  await registration.send('setPricing', { priceTypeId: 'pt_distributor' });
  await registration.send('setServiceDays', { sunday: 'car_own' });
  await registration.send('setServiceDays', { tuesday: 'car_freight' });
  await set(registration, 'activation');
  expect((await registration.row()).customer).toMatchObject({
    active: true,
    pricing: { priceTypeId: 'pt_distributor' },
    serviceDays: { tuesday: 'car_freight', sunday: null },
  });
  expect((await registration.row()).customer!.pricing).toEqual({ priceTypeId: 'pt_distributor' });
});

test('activation that is taken back is missing again', async () => {
  const registration = await preparing();
  await registration.send('activate', { active: true });
  await set(registration, 'pricing');
  const { missing } = await registration.send('activate', { active: false });
  expect(missing).toEqual(['activation', 'serviceDays']);
  const { stage } = await set(registration, 'serviceDays');
  expect(stage).toBe('preparing');
  expect((await registration.send('activate', { active: true })).stage).toBe('active');
});

test('staff are reminded of a set-up that is not complete after 3 days, once', async () => {
  const registration = await preparing();
  await set(registration, 'pricing');
  await registration.pass('30 days');
  const { at } = (await registration.timeline()).find(({ what }) => what === 'approved')!;
  expect(await registration.reminders()).toEqual([
    { template: 'activation-overdue', at: expect.closeTo(at + days(3), -5) },
  ]);
  const [mail] = await registration.messages('activation-overdue');
  expect(mail!.to).toBe('anna@bloom.example');
  expect((await registration.row()).stage).toBe('preparing');
});

test('approving with a whole set-up makes the customer active at once, in one batch', async () => {
  const registration = await running.begin();
  await registration.settled();
  await registration.bringTo('reviewing');
  const snapshot = await registration.send('approve', {
    groupId: 'grp_approved',
    setup: { activation: { active: true }, pricing: { priceTypeId: 'pt_retail' }, serviceDays },
  });
  expect(snapshot).toMatchObject({ stage: 'active', missing: [] });
  expect((await registration.story()).slice(3)).toEqual([
    'approved',
    'activationSet',
    'pricingSet',
    'serviceDaysSet',
    'activated',
  ]);
  // started, verified, submitted, and all of the rest: four batches, each one marker of a local activity.
  const { events } = await registration.handle.fetchHistory();
  expect(events!.filter(({ markerRecordedEventAttributes: marker }) => marker)).toHaveLength(4);
  expect((await registration.row()).customer).toMatchObject({
    active: true,
    serviceDays: { monday: 'car_own' },
  });
});

test('approving with a part of the set-up waits for the rest', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  const { missing } = await registration.send('approve', {
    setup: { pricing: { priceTypeId: 'pt_retail' } },
  });
  expect(missing).toEqual(['activation', 'serviceDays']);
});

test('a group that was deleted before the approval was written fails no decision', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  await registration.send('approve', { groupId: 'grp_gone' });
  expect((await registration.row()).customer).toMatchObject({ groupId: 'grp_approved' });
});
