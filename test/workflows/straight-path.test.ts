import { expect, test } from 'vitest';
import { useOnboarding } from '../support/onboarding.ts';

const running = useOnboarding();

test('a registration goes from sign-up to active, with its mails, rows and timeline', async () => {
  const registration = await running.begin();
  await registration.bringTo('active');

  expect(await registration.handle.result()).toBe(registration.id.replace('reg_', 'cus_'));
  const { stage, customer, missing } = await registration.row();
  expect({ stage, missing, active: customer?.active }).toEqual({
    stage: 'active',
    missing: [],
    active: true,
  });
  expect(await registration.mails()).toEqual([
    'verification-code',
    'request-received',
    'approved',
    'ready-to-buy',
  ]);
  expect(await registration.mails('staff')).toEqual(['please-review', 'activation-instructions']);
  expect((await registration.timeline()).map(({ what }) => what)).toEqual([
    'started',
    'verified',
    'submitted',
    'approved',
    'activationSet',
    'pricingSet',
    'serviceDaysSet',
    'activated',
  ]);
});

test('the straight path takes at most 60 history events', async () => {
  const registration = await running.begin();
  await registration.bringTo('active');
  await registration.handle.result();
  const { events } = await registration.handle.fetchHistory();
  expect(events?.length).toBeLessThanOrEqual(60);
});
