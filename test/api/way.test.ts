import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { useRunning } from '../support/running.ts';

const running = useRunning();

/** Two tokens are made at two times. */
const claimsOf = (token: string) => ({ ...decodeJwt(token), iat: 0, exp: 0 });

test('a registration goes from an address to a customer who may buy, over HTTP alone', async () => {
  const { call, keys } = running;
  const { id, token, customerId, email } = await running.applicantIn('active');

  const own = await call('GET', `/v1/registrations/${id}`, { as: token });
  expect(own.body).toMatchObject({ id, email, stage: 'active', customerId, missing: [], invite: 'demo' });
  const eligible = await call('GET', `/v1/customers/${customerId}/eligibility`, { as: keys.storefront });
  expect(eligible.body).toMatchObject({
    canLogIn: true,
    canBuy: true,
    reason: 'ok',
    priceTypeId: 'pt_wholesale',
  });
  const byAddress = await call('GET', `/v1/eligibility?email=${email}`, { as: keys.storefront });
  const { token: first, ...answer } = eligible.body;
  const { token: second, ...answerByAddress } = byAddress.body;
  expect(answerByAddress).toEqual(answer);
  expect(claimsOf(second)).toEqual(claimsOf(first));
});

test('staff see the whole story, with who did what', async () => {
  const { id, email } = await running.applicantIn('active');

  const { body } = await running.call('GET', `/v1/registrations/${id}`);
  expect(body.timeline.map(({ what }: { what: string }) => what)).toEqual([
    'started',
    'verified',
    'submitted',
    'approved',
    'activationSet',
    'pricingSet',
    'serviceDaysSet',
    'activated',
  ]);
  expect(body.timeline[3].actor).toEqual({ kind: 'key', id: 'key_admin', name: 'The admin key' });
  expect(body).toMatchObject({
    findings: [{ check: 'taxIdFormat', state: 'invalid' }],
    comments: [],
    earlier: [],
    changed: [],
    workflow: { id },
  });
  const mails = body.messages.filter(({ to }: { to: string }) => to === email);
  expect(mails.map(({ template }: { template: string }) => template)).toEqual([
    'verification-code',
    'request-received',
    'approved',
    'ready-to-buy',
  ]);
  expect(body.messages[0]).not.toHaveProperty('html');
});

test('an approval can bring the whole set-up along', async () => {
  const { id } = await running.applicantIn('reviewing');
  const setup = {
    activation: { active: true },
    pricing: {
      priceTypeId: 'pt_retail',
      markupPercent: 12.25,
      creditLimit: { amount: '2500.00', currency: 'EUR' },
    },
    serviceDays: { monday: 'car_own', thursday: 'car_express' },
  };

  const approved = await running.call('POST', `/v1/registrations/${id}/approve`, { json: { setup } });
  expect(approved).toMatchObject({ status: 200, body: { stage: 'active', missing: [] } });
  const { body } = await running.call('GET', `/v1/customers/${approved.body.customerId}`);
  expect(body).toMatchObject({
    active: true,
    onHold: false,
    pricing: setup.pricing,
    groupId: 'grp_approved',
  });
  expect(body.serviceDays).toMatchObject({ monday: 'car_own', tuesday: null, thursday: 'car_express' });
});
