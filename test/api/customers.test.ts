import { beforeEach, describe, expect, test } from 'vitest';
import { useRunning } from '../support/running.ts';
import { customerRow, customerWith } from '../support/rows.ts';

const running = useRunning();

const path = (id: string) => `/v1/customers/${id}`;
const patch = (id: string, json: object) => running.call('PATCH', path(id), { json });
const auditOf = (subjectId: string) =>
  running.db.auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } });
const noticesOf = async (customerId: string) =>
  (await running.db.notice.findMany({ where: { customerId }, orderBy: { createdAt: 'asc' } })).map(
    ({ template }) => template,
  );

describe('a change of a customer', () => {
  let id: string;
  beforeEach(async () => {
    ({ id } = await customerRow(running.db));
  });

  test('stands in the audit log with what was before', async () => {
    const { status, body } = await patch(id, { onHold: true });
    expect([status, body.onHold]).toEqual([200, true]);
    expect(await auditOf(id)).toMatchObject([
      {
        what: 'customer.update',
        actorId: 'key_admin',
        data: { before: { onHold: false }, after: { onHold: true } },
      },
    ]);
  });

  test.each([
    ['out of it by hold', {}, { onHold: true }, ['on-hold']],
    ['out of it by not active', {}, { active: false }, []],
    ['into it from hold', { onHold: true }, { onHold: false }, ['account-now-active']],
    ['into it from inactive', { active: false }, { active: true }, ['account-now-active']],
    ['half-way into it', { active: false, onHold: true }, { active: true }, []],
    [
      'both at once',
      { active: false, onHold: true },
      { active: true, onHold: false },
      ['account-now-active'],
    ],
    ['that changes nothing', {}, { active: true }, []],
  ])('%s is mailed as it should be', async (_how, before, change, templates) => {
    const customer = await customerRow(running.db, before);
    expect((await patch(customer.id, change)).status).toBe(200);
    expect(await noticesOf(customer.id)).toEqual(templates);
    expect(await running.mailsTo(customer.email, templates.length)).toEqual(templates);
  });

  test('that changes nothing leaves no line', async () => {
    await patch(id, { active: true, onHold: false });
    expect(await auditOf(id)).toEqual([]);
  });

  test('by many at once is one change and one mail', async () => {
    await Promise.all(Array.from({ length: 6 }, () => patch(id, { onHold: true })));
    expect([(await auditOf(id)).length, await noticesOf(id)]).toEqual([1, ['on-hold']]);
  });

  test.each([[{}], [{ active: 'yes' }], [{ email: 'new@x.example' }], [{ groupId: 'grp_none' }]])(
    'to %j is refused',
    async (change) => {
      expect((await patch(id, change)).status).toBe(422);
      expect(await auditOf(id)).toEqual([]);
    },
  );

  test('who is still being prepared: hold is taken without a mail, the box belongs to the set-up', async () => {
    const { customer } = await customerWith(running.db, 'preparing');
    expect(await patch(customer.id, { active: true })).toMatchObject({
      status: 409,
      body: { stage: 'preparing' },
    });
    expect((await patch(customer.id, { onHold: true })).body.onHold).toBe(true);
    expect(await noticesOf(customer.id)).toEqual([]);
  });
});

describe('a customer', () => {
  test('shows the set-up as far as it is', async () => {
    const { customerId } = await running.applicantIn('preparing');
    await running.call('PUT', `${path(customerId)}/activation`, { json: { active: true } });
    const { body } = await running.call('GET', path(customerId));
    expect(body).toMatchObject({
      active: false,
      activation: { active: true, from: null },
      missing: ['pricing', 'serviceDays'],
      pricing: null,
      serviceDays: null,
      preferredCurrency: 'EUR',
      lastSignInAt: null,
    });
  });

  test.each([
    ['filter[onHold]=true', ['cus_held']],
    ['filter[active]=false', ['cus_idle']],
    ['filter[groupId]=grp_pending', ['cus_idle']],
    ['q=tulpen', ['cus_held']],
    ['filter[company]=tulp&filter[country]=NL', ['cus_held']],
    ['sort=-companyName&filter[id]=cus_idle', ['cus_idle']],
  ])('is found by %s', async (query, ids) => {
    const held = { id: 'cus_held', onHold: true, companyName: 'Tulpen B.V.' };
    const idle = { id: 'cus_idle', active: false, groupId: 'grp_pending' };
    await running.db.customer.deleteMany({});
    for (const row of [held, idle]) await customerRow(running.db, row);
    const { body } = await running.call('GET', `/v1/customers?${query}`);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(ids);
  });
});
