import { describe, expect, test } from 'vitest';
import { eligibility } from '../../api/eligibility.ts';
import type { Stage } from '../../contract/stages.ts';
import { useApi } from '../support/api.ts';
import { customerRow, customerWith, registrationRow } from '../support/rows.ts';

const pending = { id: 'grp_pending', categories: [] };
const approved = { id: 'grp_approved', categories: ['plants'] };
const buyer = {
  active: true,
  onHold: false,
  activityStatus: 'active',
  pricing: { priceTypeId: 'pt_retail', markupPercent: -3 },
  serviceDays: { monday: 'car_own' },
  group: approved,
};

describe('who has no customer record', () => {
  test.each<[Stage | undefined, string]>([
    [undefined, 'unknown'],
    ['verifying', 'applying'],
    ['describing', 'applying'],
    ['reviewing', 'waiting'],
    ['answering', 'waiting'],
    ['preparing', 'preparing'],
    ['rejected', 'rejected'],
    ['expired', 'unknown'],
    ['withdrawn', 'unknown'],
    ['active', 'unknown'],
    ['erased', 'unknown'],
  ])('in %s is %s, as a pending account', (stage, reason) => {
    expect(eligibility({ registration: stage && { stage } }, pending)).toEqual({
      canLogIn: false,
      canBuy: false,
      reason,
      groupId: 'grp_pending',
      categories: [],
      priceTypeId: null,
      markupPercent: null,
      serviceDays: null,
    });
  });
});

describe('a customer', () => {
  test.each([
    [{}, 'active', 'ok'],
    [{}, undefined, 'ok'],
    [{ active: false }, 'active', 'inactive'],
    [{ active: false }, 'preparing', 'preparing'],
    [{ onHold: true, active: false }, 'preparing', 'onHold'],
    [{ onHold: true }, 'active', 'onHold'],
    [{ onHold: true, activityStatus: 'closed' }, 'active', 'closed'],
    [{ activityStatus: 'dormant' }, 'active', 'ok'],
    [{}, 'rejected', 'ok'],
  ] as const)('%j whose registration is %s: %s', (change, stage, reason) => {
    const known = { customer: { ...buyer, ...change }, registration: stage && { stage } };
    const isOk = reason === 'ok';
    expect(eligibility(known, pending)).toMatchObject({
      reason,
      canLogIn: isOk,
      canBuy: isOk,
      groupId: 'grp_approved',
    });
  });

  test('whose group has no categories may log in, and not buy', () => {
    const customer = { ...buyer, group: { id: 'grp_new', categories: [] } };
    expect(eligibility({ customer }, pending)).toMatchObject({ canLogIn: true, canBuy: false, reason: 'ok' });
  });

  test('comes with its terms', () => {
    expect(eligibility({ customer: buyer }, pending)).toMatchObject({
      priceTypeId: 'pt_retail',
      markupPercent: -3,
      serviceDays: { monday: 'car_own' },
      categories: ['plants'],
    });
  });
});

describe('a storefront', () => {
  const running = useApi();
  const ask = (query: string) => running.call('GET', query, { as: running.keys.storefront });

  test('asks by address, however it is written', async () => {
    const { email } = await customerRow(running.db);
    const { status, body } = await ask(`/v1/eligibility?email=%20${email.toUpperCase()}&site=site_demo`);
    expect([status, body.reason, body.priceTypeId]).toEqual([200, 'ok', 'pt_wholesale']);
  });

  test('gets the same for an address that nobody knows and one that was never proven', async () => {
    const unknown = await ask('/v1/eligibility?email=nobody@x.example');
    expect(unknown).toMatchObject({ status: 200, body: { reason: 'unknown', groupId: 'grp_pending' } });
    const { email } = await registrationRow(running.db, 'verifying');
    expect((await ask(`/v1/eligibility?email=${email}`)).body).toEqual({
      ...unknown.body,
      reason: 'applying',
      token: expect.any(String),
    });
  });

  test('gets the last registration of an address', async () => {
    const { email } = await registrationRow(running.db, 'withdrawn');
    await registrationRow(running.db, 'rejected', { email, round: 2 });
    expect((await ask(`/v1/eligibility?email=${email}`)).body.reason).toBe('rejected');
  });

  test('asks by customer', async () => {
    const { customer } = await customerWith(running.db, 'preparing');
    expect((await ask(`/v1/customers/${customer.id}/eligibility`)).body.reason).toBe('preparing');
    expect((await ask('/v1/customers/cus_none/eligibility')).status).toBe(404);
  });

  test('has to say which site where there are several', async () => {
    const site = {
      name: 'Second',
      storefrontUrl: '/store',
      currency: 'USD',
      locale: 'en',
      brand: { sender: 'a@b.example' },
    };
    await running.db.site.create({ data: { id: 'site_2', ...site } });
    expect((await ask('/v1/eligibility?email=a@x.example')).body.errors[0].path).toBe('/site');
    expect((await ask('/v1/eligibility?email=a@x.example&site=site_2')).status).toBe(200);
    expect((await ask('/v1/eligibility?email=a@x.example&site=site_3')).body.errors[0].path).toBe('/site');
  });
});
