import { expect, test } from 'vitest';
import { useOnboarding } from '../support/onboarding.ts';

const running = useOnboarding();

test('a customer who is on hold when the set-up is complete is not told to start buying', async () => {
  const registration = await running.begin();
  await registration.bringTo('preparing');
  const { customerId } = await registration.row();
  await running.db.customer.update({ where: { id: customerId ?? '' }, data: { onHold: true } });
  await registration.send('activate', { active: true });
  await registration.send('setPricing', { priceTypeId: 'pt_wholesale' });
  await registration.send('setServiceDays', { monday: 'car_own' });

  expect(await registration.row()).toMatchObject({
    stage: 'active',
    customer: { active: true, onHold: true },
  });
  expect(await registration.mails()).not.toContain('ready-to-buy');
});
