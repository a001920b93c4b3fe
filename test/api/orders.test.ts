import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import type { Json } from '../support/call.ts';
import { customerRow, customerWith, groupRow, orderRow, registrationRow } from '../support/rows.ts';

const running = useApi();

const eur = (amount: string) => ({ amount, currency: 'EUR' });
let numbers = 0;

/** 2027-01-04 is a Monday. */
const anOrder = (more: object = {}): Json => ({
  number: `N${(numbers += 1)}`,
  total: eur('21.00'),
  lines: [{ sku: 'tulip-50', name: 'Tulips', quantity: 2, price: eur('10.50') }],
  ...more,
});

const place = (json: object, headers: Record<string, string> = {}) =>
  running.call('POST', '/v1/orders', { as: running.keys.storefront, json, headers });
const ordersOf = (customerId: string) => running.db.order.count({ where: { customerId } });

describe('an order', () => {
  test('of a customer who may buy is taken, and shows in their history', async () => {
    const { id } = await customerRow(running.db);
    const delivery = { date: nextMonday(), carrierId: 'car_own' };
    const json = anOrder({ customerId: id, delivery });
    const { status, body } = await place(json);
    expect([status, body]).toEqual([
      201,
      {
        id: expect.stringMatching(/^ord_/),
        site: 'site_demo',
        ...json,
        placedAt: expect.any(String),
        createdAt: expect.any(String),
      },
    ]);
    const list = await running.call('GET', `/v1/orders?filter[customerId]=${id}`, {
      as: running.keys.storefront,
    });
    expect(list.body).toEqual({ items: [body], nextCursor: null, total: 1 });
    expect((await running.call('GET', `/v1/orders/${body.id}`)).body).toEqual(body);
    expect(await running.db.customer.findUnique({ where: { id } })).toMatchObject({
      activityStatus: 'active',
    });
  });

  test('can name its buyer by address, however it is written', async () => {
    const { id, email } = await customerRow(running.db);
    const { status, body } = await place(anOrder({ email: ` ${email.toUpperCase()}`, site: 'site_demo' }));
    expect([status, body.customerId]).toEqual([201, id]);
  });

  test.each([
    [{}, '/customerId'],
    [{ customerId: 'cus_x', email: 'a@x.example' }, '/customerId'],
    [{ customerId: 'cus_x', site: 'site_demo' }, '/site'],
    [{ email: 'a@x.example', site: 'site_none' }, '/site'],
    [{ customerId: 'cus_x', lines: [] }, '/lines'],
    [{ customerId: 'cus_x', number: '' }, '/number'],
    [{ customerId: 'cus_x', total: eur('1,00') }, '/total/amount'],
    [{ customerId: 'cus_x', total: { amount: '1.00', currency: 'USD' } }, '/lines/0/price/currency'],
    [{ customerId: 'cus_x', placedAt: '2999-01-01T00:00:00Z' }, '/placedAt'],
    [{ customerId: 'cus_x', lines: [{ name: 'x', quantity: 0, price: eur('1.00') }] }, '/lines/0/quantity'],
    [{ customerId: 'cus_x', delivery: { date: '2027-02-30', carrierId: 'car_own' } }, '/delivery/date'],
    [{ customerId: 'cus_x', discount: 1 }, '/discount'],
  ])('with %j is not valid', async (json, pointer) => {
    const { status, body } = await place(anOrder(json));
    expect([status, body.errors[0].path]).toEqual([422, pointer]);
  });

  test('that is not there is a 404', async () => {
    expect((await running.call('GET', '/v1/orders/ord_none')).status).toBe(404);
  });
});

describe('who may not buy is refused with the reason', () => {
  test.each([
    [{ active: false }, 'inactive'],
    [{ onHold: true }, 'onHold'],
    [{ activityStatus: 'closed' }, 'closed'],
    [{ groupId: 'grp_pending' }, 'noCategories'],
  ] as const)('a customer who is %j: %s', async (more, reason) => {
    const { id } = await customerRow(running.db, more);
    expect(await place(anOrder({ customerId: id }))).toMatchObject({ status: 409, body: { reason } });
    expect(await ordersOf(id)).toBe(0);
  });

  test.each([
    ['describing', 'applying'],
    ['reviewing', 'waiting'],
    ['answering', 'waiting'],
    ['rejected', 'rejected'],
    ['withdrawn', 'unknown'],
  ] as const)('an applicant in %s: %s', async (stage, reason) => {
    const { email } = await registrationRow(running.db, stage);
    expect(await place(anOrder({ email }))).toMatchObject({ status: 409, body: { reason } });
  });

  test('a customer who is being prepared, and one whom nobody knows', async () => {
    const { customer } = await customerWith(running.db, 'preparing');
    expect((await place(anOrder({ customerId: customer.id }))).body.reason).toBe('preparing');
    expect((await place(anOrder({ customerId: 'cus_none' }))).body.reason).toBe('unknown');
    expect((await place(anOrder({ email: 'nobody@x.example' }))).body.reason).toBe('unknown');
  });

  test('at once after a hold, and not a moment longer', async () => {
    const { id } = await customerRow(running.db);
    const hold = (onHold: boolean) => running.call('PATCH', `/v1/customers/${id}`, { json: { onHold } });
    expect((await place(anOrder({ customerId: id }))).status).toBe(201);
    await hold(true);
    expect((await place(anOrder({ customerId: id }))).body.reason).toBe('onHold');
    await hold(false);
    expect((await place(anOrder({ customerId: id }))).status).toBe(201);
  });

  test('also when the hold comes at the same moment', async () => {
    const { id } = await customerRow(running.db);
    const [, ...placed] = await Promise.all([
      running.call('PATCH', `/v1/customers/${id}`, { json: { onHold: true } }),
      ...Array.from({ length: 4 }, () => place(anOrder({ customerId: id }))),
    ]);
    expect(placed.filter(({ status }) => status === 201).length).toBe(await ordersOf(id));
    expect((await place(anOrder({ customerId: id }))).status).toBe(409);
  });

  test('one whose registration is being erased', async () => {
    const { customer, registration } = await customerWith(running.db, 'active');
    const order = await orderRow(running.db, customer.id);
    await running.db.registration.update({
      where: { id: registration.id },
      data: { erasingAt: new Date() },
    });
    expect((await place(anOrder({ customerId: customer.id }))).body.reason).toBe('unknown');
    expect((await running.call('GET', `/v1/orders/${order.id}`)).status).toBe(404);
  });
});

describe('the same number', () => {
  test('with the same content is the same order, also after a hold', async () => {
    const { id } = await customerRow(running.db);
    const json = anOrder({ customerId: id });
    const first = await place(json);
    await running.call('PATCH', `/v1/customers/${id}`, { json: { onHold: true } });
    const second = await place({ ...json, total: eur('21') });
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(await ordersOf(id)).toBe(1);
  });

  test('ten times at once makes one order', async () => {
    const { id } = await customerRow(running.db);
    const json = anOrder({ customerId: id });
    const answers = await Promise.all(Array.from({ length: 10 }, () => place(json)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(9).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  test.each([
    { total: eur('22.00') },
    { lines: [{ name: 'Roses', quantity: 2, price: eur('10.50') }] },
    { placedAt: '2026-01-01T00:00:00Z' },
    { delivery: { date: '2027-01-04', carrierId: 'car_own' } },
  ])('with %j is a conflict', async (more) => {
    const { id } = await customerRow(running.db);
    const json = anOrder({ customerId: id });
    await place(json);
    expect((await place({ ...json, ...more })).status).toBe(409);
  });

  test('of another customer is a conflict that tells nothing of the order', async () => {
    const [one, other] = [await customerRow(running.db), await customerRow(running.db)];
    const json = anOrder({ customerId: one.id });
    await place(json);
    const { status, text } = await place({ ...json, customerId: other.id });
    expect(status).toBe(409);
    expect(text).not.toContain(one.id);
  });

  test('under one Idempotency-Key is answered from what is kept', async () => {
    const { id } = await customerRow(running.db);
    const json = anOrder({ customerId: id });
    const key = { 'idempotency-key': `order-${id}` };
    expect((await place(json, key)).status).toBe(201);
    expect((await place(json, key)).headers.get('idempotent-replayed')).toBe('true');
    expect((await place({ ...json, total: eur('1.00') }, key)).status).toBe(422);
  });
});

describe('a delivery', () => {
  const week = { monday: 'car_own', friday: 'car_express', tuesday: null };
  const deliver = async (date: string, carrierId: string) => {
    const { id } = await customerRow(running.db, { serviceDays: week });
    return place(anOrder({ customerId: id, delivery: { date, carrierId } }));
  };

  test('is on a day of service with its carrier', async () => {
    expect((await deliver(nextMonday(), 'car_own')).status).toBe(201);
  });

  test.each([
    [1, 'car_own', '/delivery/date'],
    [2, 'car_own', '/delivery/date'],
    [0, 'car_express', '/delivery/carrierId'],
    [4, 'car_own', '/delivery/carrierId'],
    [-14, 'car_own', '/delivery/date'],
  ])('%i days after a Monday by %s is refused', async (days, carrierId, pointer) => {
    const date = new Date(Date.parse(nextMonday()) + days * 86_400_000).toISOString().slice(0, 10);
    const { status, body } = await deliver(date, carrierId);
    expect([status, body.errors[0].path]).toEqual([422, pointer]);
  });
});

test('orders go with their customer, and are in the export before', async () => {
  const { id } = await customerRow(running.db);
  const { number } = await orderRow(running.db, id);
  const { body } = await running.call('GET', `/v1/customers/${id}/export`);
  expect(body.orders).toMatchObject([{ number, total: eur('21.00') }]);
  expect((await running.call('DELETE', `/v1/customers/${id}`)).status).toBe(204);
  expect(await ordersOf(id)).toBe(0);
});

test('staff read orders and report none; a storefront key may both', async () => {
  const { id } = await orderRow(running.db);
  expect((await running.call('GET', `/v1/orders/${id}`, { as: running.keys.staff })).status).toBe(200);
  expect((await running.call('GET', '/v1/orders', { as: null })).status).toBe(401);
  expect((await running.call('POST', '/v1/orders', { as: null, json: anOrder() })).status).toBe(401);
  const group = await groupRow(running.db, []);
  const customer = await customerRow(running.db, { groupId: group.id });
  expect((await place(anOrder({ customerId: customer.id }))).body.reason).toBe('noCategories');
});

function nextMonday(): string {
  const day = new Date(Date.now() + 86_400_000);
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
