import { describe, expect, test, vi } from 'vitest';
import type { Stage } from '../../contract/stages.ts';
import { useRunning } from '../support/running.ts';
import { customerRow } from '../support/rows.ts';

const running = useRunning();

const put = (customerId: string, part: string, json: object) =>
  running.call('PUT', `/v1/customers/${customerId}/${part}`, { json });
const auditOf = (subjectId: string) => running.db.auditEntry.findMany({ where: { subjectId } });

const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

describe('while the registration is being prepared', () => {
  test('each part names what is left, and the last one makes the customer active', async () => {
    const { customerId, email } = await running.applicantIn('preparing');
    const days = await put(customerId, 'service-days', { monday: 'car_own', friday: null });
    expect(days).toMatchObject({
      status: 200,
      body: { stage: 'preparing', missing: ['activation', 'pricing'] },
    });
    const box = await put(customerId, 'activation', { active: true });
    expect(box.body).toEqual({ stage: 'preparing', missing: ['pricing'] });
    const prices = await put(customerId, 'pricing', { priceTypeId: 'pt_retail' });
    expect(prices.body).toEqual({ stage: 'active', missing: [] });
    expect(await running.mailsTo(email, 4)).toContain('ready-to-buy');
    expect(await auditOf(customerId)).toEqual([]);
  });

  test('a day in the future is waited for', async () => {
    const { customerId } = await running.applicantIn('preparing');
    await put(customerId, 'pricing', { priceTypeId: 'pt_retail' });
    await put(customerId, 'service-days', { monday: 'car_own' });
    const from = inDays(3);
    const { body } = await put(customerId, 'activation', { active: true, from });
    expect(body).toEqual({ stage: 'preparing', missing: [], activatesAt: `${from}T00:00:00.000Z` });
    const customer = await running.call('GET', `/v1/customers/${customerId}`);
    expect(customer.body).toMatchObject({
      active: false,
      activation: { active: true, from },
      activatesAt: body.activatesAt,
    });
  });
});

describe('afterwards', () => {
  test('a part is changed on the customer, and stands in the audit log', async () => {
    const { customerId } = await running.applicantIn('active');
    const changed = await put(customerId, 'pricing', { priceTypeId: 'pt_distributor', markupPercent: -2.5 });
    expect(changed).toMatchObject({ status: 200, body: { stage: 'active', missing: [] } });
    await put(customerId, 'service-days', { sunday: 'car_express' });
    const { body } = await running.call('GET', `/v1/customers/${customerId}`);
    expect(body.pricing).toEqual({ priceTypeId: 'pt_distributor', markupPercent: -2.5 });
    expect(body.serviceDays).toMatchObject({ monday: null, sunday: 'car_express' });
    expect((await auditOf(customerId)).map(({ what }) => what)).toEqual([
      'customer.setPricing',
      'customer.setServiceDays',
    ]);
  });

  test('and for a customer without a registration, the box is the flag itself, with its mail', async () => {
    const { id, email } = await customerRow(running.db, { active: false });
    expect((await put(id, 'activation', { active: true })).body).toEqual({ stage: 'active', missing: [] });
    expect(await running.mailsTo(email, 1)).toEqual(['account-now-active']);
    const late = await put(id, 'activation', { active: true, from: inDays(2) });
    expect([late.status, late.body.errors[0].path]).toEqual([422, '/from']);
    expect((await put(id, 'activation', { active: false, from: inDays(-2) })).status).toBe(200);
  });

  test('when it became active in between, the change is made all the same', async () => {
    const { customerId, id } = await running.applicantIn('active');
    const setStage = (stage: Stage) => running.db.registration.update({ where: { id }, data: { stage } });
    await setStage('preparing');
    vi.spyOn(running.deps.onboarding, 'send').mockImplementationOnce(async () => {
      await setStage('active');
      return { outcome: 'ended' };
    });
    const changed = await put(customerId, 'pricing', { priceTypeId: 'pt_distributor' });
    expect(changed).toMatchObject({ status: 200, body: { stage: 'active', missing: [] } });
    const { body } = await running.call('GET', `/v1/customers/${customerId}`);
    expect(body.pricing).toEqual({ priceTypeId: 'pt_distributor' });
  });
});

describe('a part that is not valid', () => {
  const week = { monday: 'car_own' };
  const pricing = { priceTypeId: 'pt_retail' };
  const money = (amount: unknown, currency = 'EUR') => ({ ...pricing, creditLimit: { amount, currency } });

  test.each([
    ['activation', {}, '/active'],
    ['activation', { active: true, from: '2027-02-30' }, '/from'],
    ['activation', { active: true, from: '01.03.2027' }, '/from'],
    ['activation', { active: true, from: '9999-01-01' }, '/from'],
    ['pricing', {}, '/priceTypeId'],
    ['pricing', { priceTypeId: 'pt_none' }, '/priceTypeId'],
    ['pricing', { ...pricing, markupPercent: -100.01 }, '/markupPercent'],
    ['pricing', { ...pricing, markupPercent: 1000.5 }, '/markupPercent'],
    ['pricing', { ...pricing, markupPercent: 0.001 }, '/markupPercent'],
    ['pricing', { ...pricing, markupPercent: '5' }, '/markupPercent'],
    ['pricing', money('12.345'), '/creditLimit/amount'],
    ['pricing', money('-1'), '/creditLimit/amount'],
    ['pricing', money(12), '/creditLimit/amount'],
    ['pricing', money('12', 'euro'), '/creditLimit/currency'],
    ['pricing', { ...pricing, discount: 3 }, '/discount'],
    ['service-days', {}, ''],
    ['service-days', { monday: null }, ''],
    ['service-days', { ...week, someday: 'car_own' }, '/someday'],
    ['service-days', { ...week, friday: 'car_none' }, '/friday'],
  ])('%s %j is refused with the pointer %j', async (part, json, pointer) => {
    const { id } = await customerRow(running.db);
    const { status, body } = await put(id, part, json);
    expect([status, body.errors[0].path]).toEqual([422, pointer]);
  });

  test.each([-100, 1000, 0.07, 1.1, 19.99, 0.29, -0.01])('a markup of %d is fine', async (markupPercent) => {
    const { id } = await customerRow(running.db);
    expect((await put(id, 'pricing', { ...pricing, markupPercent })).status).toBe(200);
  });

  test('names what is not offered any more', async () => {
    const { id } = await customerRow(running.db);
    await running.call('PATCH', '/v1/carriers/car_freight', { json: { retired: true } });
    expect((await put(id, 'service-days', { monday: 'car_freight' })).body.errors[0].path).toBe('/monday');
  });
});
