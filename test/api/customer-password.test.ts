import { describe, expect, test } from 'vitest';
import {
  byCode,
  hold,
  linkFor,
  post,
  setPassword,
  signedInCustomer,
  withPassword,
} from '../support/customers-sign-in.ts';
import { asPage, password, person, signIn } from '../support/people.ts';
import { customerRow, customerWith } from '../support/rows.ts';
import { useRunning } from '../support/running.ts';

const running = useRunning();

describe('the link of "ready to buy"', () => {
  test('lets the customer choose a password, who has no user before that', async () => {
    const { email, customerId } = await running.applicantIn('active');
    const token = await linkFor(running, email, 'ready-to-buy');
    expect(await running.db.user.count({ where: { email } })).toBe(0);
    expect((await setPassword(running, token, 'short')).body).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    expect(await setPassword(running, token)).toMatchObject({ status: 200, body: { email } });
    expect((await setPassword(running, token)).status).toBe(410);
    const { cookie } = await signIn(running, email);
    const { body } = await asPage(running, cookie)('GET', '/v1/account');
    expect(body).toMatchObject({
      name: 'Zoë de Vries',
      email,
      hasPassword: true,
      customers: [
        {
          id: customerId,
          site: { id: 'site_demo' },
          company: 'Bloemen & Zonen B.V.',
          eligibility: { canLogIn: true, canBuy: true, reason: 'ok' },
          priceType: { id: 'pt_wholesale' },
          deliveries: [{ weekday: 'monday', carrier: { id: 'car_own' } }],
        },
      ],
    });
    expect(Date.now() - Date.parse(body.customers[0].lastSignInAt)).toBeLessThan(60_000);
  });

  test('is not shown to staff, and works for 7 days', async () => {
    const { email, customerId } = await running.applicantIn('active');
    const token = await linkFor(running, email, 'ready-to-buy');
    const { body } = await running.call('GET', `/v1/messages?filter[customerId]=${customerId}`);
    const id = body.items.find((item: { template: string }) => item.template === 'ready-to-buy').id;
    expect((await running.call('GET', `/v1/messages/${id}`)).text).not.toContain(token);
    const where = { value: `customer:${customerId}` };
    const link = await running.db.verification.findFirstOrThrow({ where });
    expect((link.expiresAt.getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
    await running.db.verification.updateMany({ where, data: { expiresAt: new Date() } });
    expect((await setPassword(running, token)).status).toBe(410);
    expect(await running.db.user.count({ where: { email } })).toBe(0);
  });

  test('works no more once a password was set in another way', async () => {
    const { email } = await running.applicantIn('active');
    const token = await linkFor(running, email, 'ready-to-buy');
    await withPassword(running, email);
    expect((await setPassword(running, token)).status).toBe(410);
  });

  test('sets no password of staff: theirs opens the console', async () => {
    const { email } = await running.applicantIn('active');
    await person(running, ['admin'], { email });
    expect((await setPassword(running, await linkFor(running, email, 'ready-to-buy'))).status).toBe(410);
  });
});

describe('signing in with a password', () => {
  test('is recorded, answers who it is, and ends by signing out', async () => {
    const { customer, page } = await signedInCustomer(running);
    const { lastSignInAt } = await running.db.customer.findUniqueOrThrow({ where: { id: customer.id } });
    expect(lastSignInAt).not.toBeNull();
    expect((await page('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect((await page('GET', '/v1/account')).status).toBe(401);
  });

  test('serves every site where the address is a customer', async () => {
    const { db } = running;
    const site = await db.site.findUniqueOrThrow({ where: { id: 'site_demo' } });
    const { id: _, ...more } = { ...site, brand: site.brand ?? {}, policies: {}, form: {} };
    await db.site.create({ data: { ...more, id: 'site_other', name: 'Other' } });
    const { customer, page } = await signedInCustomer(running);
    const there = await customerRow(db, { email: customer.email, siteId: 'site_other' });
    await signIn(running, customer.email);
    const { body } = await page('GET', '/v1/account');
    expect(body.customers.map(({ id }: { id: string }) => id)).toEqual([customer.id, there.id]);
    await hold(running, there.id);
    const held = (await page('GET', '/v1/account')).body.customers[1];
    expect(held.eligibility).toMatchObject({ canLogIn: false, reason: 'onHold' });
  });

  test('tells nothing to a wrong password, whatever the state', async () => {
    const { customer } = await signedInCustomer(running);
    await hold(running, customer.id);
    const [known, unknown] = await Promise.all(
      [customer.email, 'nobody@bloemen.example'].map((email) => signIn(running, email, 'wrong password')),
    );
    expect(known?.status).toBe(401);
    expect({ ...known?.body, requestId: '' }).toEqual({ ...unknown?.body, requestId: '' });
  });

  test.each([
    ['onHold', { onHold: true }, 'active'],
    ['inactive', { active: false }, 'active'],
    ['closed', { activityStatus: 'closed' }, 'active'],
    ['preparing', {}, 'preparing'],
  ] as const)('is refused with the reason: %s', async (reason, more, stage) => {
    const { customer } = await customerWith(running.db, stage, more);
    await withPassword(running, customer.email);
    const { status, body, cookie } = await signIn(running, customer.email);
    expect({ status, body, cookie }).toMatchObject({ status: 403, body: { reason }, cookie: '' });
    expect(body.detail).toMatch(/account/);
    expect(await running.db.session.count({ where: { user: { email: customer.email } } })).toBe(0);
    const { lastSignInAt } = await running.db.customer.findUniqueOrThrow({ where: { id: customer.id } });
    expect(lastSignInAt).toBeNull();
  });

  test('its session is dead as soon as the customer is put on hold, and lives again afterwards', async () => {
    const { customer, page } = await signedInCustomer(running);
    await hold(running, customer.id);
    const refused = await page('GET', '/v1/account');
    expect(refused).toMatchObject({ status: 403, body: { reason: 'onHold' } });
    const change = { currentPassword: password, newPassword: 'another long password' };
    expect((await page('POST', '/api/auth/change-password', change)).status).toBe(401);
    await hold(running, customer.id, false);
    expect((await page('GET', '/v1/account')).status).toBe(200);
  });

  test('a password is changed with the present one', async () => {
    const { customer, page } = await signedInCustomer(running);
    const change = (currentPassword: string) =>
      page('POST', '/api/auth/change-password', { currentPassword, newPassword: 'another long password' });
    expect((await change('not the password')).body).toMatchObject({ errors: [{ path: '/currentPassword' }] });
    expect((await change(password)).status).toBe(200);
    expect((await signIn(running, customer.email)).status).toBe(401);
    expect((await signIn(running, customer.email, 'another long password')).status).toBe(200);
  });

  test('nobody can sign up, and no page of another site can sign anybody in', async () => {
    const { customer, cookie } = await signedInCustomer(running);
    const elsewhere = { headers: { origin: 'https://evil.example' } };
    expect((await signIn(running, customer.email, password, elsewhere)).status).toBe(403);
    expect((await byCode(running, customer.email, '000000', elsewhere)).status).toBe(403);
    const json = { invite: 'demo', email: 'x@bloemen.example' };
    const headers = { cookie, origin: 'https://evil.example' };
    expect((await running.call('POST', '/v1/registrations', { as: null, json, headers })).status).toBe(403);
    expect((await post(running, '/api/auth/sign-up/email', { email: 'x@y.example', password })).status).toBe(
      404,
    );
  });
});
