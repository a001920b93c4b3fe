import { describe, expect, test, vi } from 'vitest';
import { signInSubject } from '../../contract/derive/sign-in-code.ts';
import { newId } from '../../contract/derive/keyed.ts';
import { everything } from '../support/everything.ts';
import { asPage, cookiesOf, origin, password, person, signedIn, signIn } from '../support/people.ts';
import { customerRow, customerWith, registrationRow } from '../support/rows.ts';
import { codeOf, useRunning } from '../support/running.ts';

const running = useRunning();
const limited = useRunning({ limited: true });

type Api = typeof running;

/** A busy machine takes its time. */
const soon = { timeout: 20_000, interval: 50 };

/** The token of the newest link that was mailed. */
const linkFor = (api: Api, to: string, template: string) =>
  vi.waitFor(async () => {
    const where = { to, template };
    const mail = await api.db.message.findFirst({ where, orderBy: { createdAt: 'desc' } });
    return /\/account\/set-password\?site=site_demo#(pwl_[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? missing();
  }, soon);

function missing(): never {
  throw new Error('not there yet');
}

const post = (api: Api, path: string, json: object, more: object = {}) =>
  api.call('POST', path, { as: null, json, headers: { origin }, ...more });

const setPassword = (api: Api, token: string, newPassword = password) =>
  post(api, '/api/auth/reset-password', { token, newPassword });

/** Asks for a link as the page does, and uses it. */
async function withPassword(api: Api, email: string): Promise<void> {
  await post(api, '/v1/password-reset', { email });
  expect((await setPassword(api, await linkFor(api, email, 'password-reset'))).status).toBe(200);
}

async function signedInCustomer(api: Api, more = {}) {
  const customer = await customerRow(api.db, more);
  await withPassword(api, customer.email);
  const { cookie, status } = await signIn(api, customer.email);
  expect(status).toBe(200);
  return { customer, cookie, page: asPage(api, cookie) };
}

const askForCode = (api: Api, email: string, more: object = {}) =>
  post(api, '/v1/sign-in-codes', { email }, more);

async function byCode(api: Api, email: string, code: string, more: object = {}) {
  const answer = await post(api, '/api/auth/sign-in/code', { email, code }, more);
  return { ...answer, cookie: cookiesOf(answer.headers) };
}

const hold = (id: string, onHold = true) =>
  running.call('PATCH', `/v1/customers/${id}`, { json: { onHold } });

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
    await hold(there.id);
    const held = (await page('GET', '/v1/account')).body.customers[1];
    expect(held.eligibility).toMatchObject({ canLogIn: false, reason: 'onHold' });
  });

  test('tells nothing to a wrong password, whatever the state', async () => {
    const { customer } = await signedInCustomer(running);
    await hold(customer.id);
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
    await hold(customer.id);
    const refused = await page('GET', '/v1/account');
    expect(refused).toMatchObject({ status: 403, body: { reason: 'onHold' } });
    const change = { currentPassword: password, newPassword: 'another long password' };
    expect((await page('POST', '/api/auth/change-password', change)).status).toBe(401);
    await hold(customer.id, false);
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

describe('signing in with a code', () => {
  test('works once, for somebody who never had a password', async () => {
    const { id, email } = await customerRow(running.db);
    expect((await askForCode(running, email)).status).toBe(202);
    const code = await codeOf(running, email);
    const { status, cookie, text } = await byCode(running, email, code);
    expect([status, text.includes('token')]).toEqual([200, false]);
    const { body } = await asPage(running, cookie)('GET', '/v1/account');
    expect(body).toMatchObject({ hasPassword: false, customers: [{ id }] });
    expect(body.customers[0].lastSignInAt).not.toBeNull();
    expect((await byCode(running, email, code)).status).toBe(410);
  });

  test('asks alike for known and unknown addresses, whose codes are all wrong', async () => {
    const { email } = await customerRow(running.db);
    const asked = await Promise.all([email, 'unknown@bloemen.example'].map((to) => askForCode(running, to)));
    expect(asked.map(({ status, body }) => [status, Object.keys(body)])).toEqual(
      Array(2).fill([202, ['codeExpiresAt', 'resendAfter']]),
    );
    await codeOf(running, email);
    const tried = await Promise.all(
      [email, 'unknown@bloemen.example', 'never.asked@bloemen.example'].map((to) =>
        byCode(running, to, '000000'),
      ),
    );
    for (const { status, body } of tried)
      expect({ status, body: { ...body, requestId: '' } }).toEqual({
        status: 422,
        body: { ...tried[0]?.body, requestId: '' },
      });
    expect(tried[0]?.body.triesLeft).toBe(4);
    await vi.waitFor(
      async () =>
        expect(await running.db.notice.count({ where: { doneAt: null, template: 'sign-in-code' } })).toBe(0),
      soon,
    );
    expect(await running.db.message.count({ where: { to: 'unknown@bloemen.example' } })).toBe(0);
    const again = await Promise.all([email, 'unknown@bloemen.example'].map((to) => askForCode(running, to)));
    for (const { status, headers } of again)
      expect([status, Number(headers.get('retry-after')) > 50]).toEqual([429, true]);
  });

  test('dies after 5 wrong tries, and with a new one', async () => {
    const { email } = await customerRow(running.db);
    await askForCode(running, email);
    const code = await codeOf(running, email);
    const wrong = code === '000000' ? '000001' : '000000';
    const statuses = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await byCode(running, email, wrong)).status);
    expect([...statuses, (await byCode(running, email, code)).status]).toEqual([
      ...Array(5).fill(422),
      423,
      423,
    ]);
    const registrationId = signInSubject(running.secret, email);
    const earlier = new Date(Date.now() - 61_000);
    await running.db.code.updateMany({ where: { registrationId }, data: { claimedAt: earlier } });
    expect((await askForCode(running, email)).status).toBe(202);
    const next = await vi.waitFor(async () => {
      const newest = await codeOf(running, email);
      return newest === code ? missing() : newest;
    }, soon);
    expect((await byCode(running, email, next)).status).toBe(200);
  });

  test.each([
    ['applying', 'describing'],
    ['waiting', 'reviewing'],
    ['rejected', 'rejected'],
  ] as const)('an applicant is told where they stand: %s', async (reason, stage) => {
    const { email } = await registrationRow(running.db, stage, { verifiedAt: new Date() });
    await askForCode(running, email ?? '');
    const { status, body } = await byCode(running, email ?? '', await codeOf(running, email ?? ''));
    expect({ status, body }).toMatchObject({ status: 403, body: { reason } });
    expect(await running.db.user.count({ where: { email: email ?? '' } })).toBe(0);
  });

  test('is for nobody who was rejected in silence, has proven nothing, or is staff', async () => {
    const { db } = running;
    const silent = await registrationRow(db, 'rejected', {
      verifiedAt: new Date(),
      rejection: { silent: true },
    });
    const unproven = await registrationRow(db, 'verifying');
    const staff = await person(running, ['admin']);
    await customerRow(db, { email: staff.email });
    const addresses = [silent.email ?? '', unproven.email ?? '', staff.email];
    for (const email of addresses) expect((await askForCode(running, email)).status).toBe(202);
    const open = { template: 'sign-in-code', doneAt: null };
    await vi.waitFor(async () => expect(await db.notice.count({ where: open })).toBe(0), soon);
    expect(await db.message.count({ where: { to: { in: addresses } } })).toBe(0);
  });
});

describe('a customer', () => {
  test('is nobody in the console', async () => {
    const { page } = await signedInCustomer(running);
    for (const path of ['/v1/me', '/v1/registrations', '/v1/customers', '/v1/live'])
      expect(await page('GET', path)).toMatchObject({
        status: 403,
        body: { detail: expect.stringMatching(/staff/) },
      });
  });

  test('may be staff as well: staff in the console, a customer in the account', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    expect((await page('GET', '/v1/account')).status).toBe(403);
    const { id } = await customerRow(running.db, { email: staff.email });
    const { cookie } = await signIn(running, staff.email);
    const both = asPage(running, cookie);
    expect((await both('GET', '/v1/me')).body).toMatchObject({ id: staff.id });
    expect((await both('GET', '/v1/account')).body).toMatchObject({ customers: [{ id }] });
    await hold(id);
    expect((await both('GET', '/v1/me')).status).toBe(200);
    expect((await signIn(running, staff.email)).status).toBe(200);
    expect((await both('GET', '/v1/account')).status).toBe(403);
  });

  test('takes the way to sign in along when erased, and it stands in the export before', async () => {
    const { customer, page } = await signedInCustomer(running);
    const { id, email } = customer;
    const { body, text } = await running.call('GET', `/v1/customers/${id}/export`);
    expect(body.signIn).toMatchObject({ email, hasPassword: true, sessions: [{ address: '127.0.0.1' }] });
    expect(text).not.toMatch(/pwl_[\w-]/);
    expect((await running.call('DELETE', `/v1/customers/${id}`)).status).toBe(204);
    expect((await page('GET', '/v1/account')).status).toBe(401);
    expect(await everything(running.db)).not.toContain(email);
  });

  test('leaves it where somebody else needs it: staff, or a customer of another site', async () => {
    const staff = await person(running, ['support']);
    const { id } = await customerRow(running.db, { email: staff.email });
    await signIn(running, staff.email);
    await running.call('DELETE', `/v1/customers/${id}`);
    expect((await signIn(running, staff.email)).status).toBe(200);
  });

  test('goes with a registration that is erased or withdrawn', async () => {
    const { id, email } = await running.applicantIn('active');
    await setPassword(running, await linkFor(running, email, 'ready-to-buy'));
    await signIn(running, email);
    expect((await running.call('DELETE', `/v1/registrations/${id}`)).status).toBe(204);
    expect(await everything(running.db)).not.toContain(email);
    const other = await running.applicantIn('preparing');
    await withPassword(running, other.email);
    await running.call('POST', `/v1/registrations/${other.id}/withdraw`, { json: {} });
    expect(await running.db.user.count({ where: { email: other.email } })).toBe(0);
  });
});

describe('limits', () => {
  test('of passwords and codes count for customers as for staff, known or not', async () => {
    const { email } = await customerRow(limited.db);
    for (const [from, address] of [
      ['198.51.100.1', email],
      ['198.51.100.2', 'nobody@bloemen.example'],
    ]) {
      const more = { from, headers: { origin } };
      const statuses = [];
      for (let n = 0; n < 11; n += 1)
        statuses.push((await signIn(limited, address ?? '', 'wrong password', more)).status);
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
      expect((await byCode(limited, address ?? '', '000000', more)).status).toBe(429);
    }
  });

  test('of codes: so many from one network', async () => {
    const more = { from: '198.51.100.3', headers: { origin } };
    const statuses = [];
    for (let n = 0; n < 31; n += 1)
      statuses.push((await askForCode(limited, `many.${n}@bloemen.example`, more)).status);
    expect(statuses).toEqual([...Array<number>(30).fill(202), 429]);
  });
});

test('what is asked for is checked', async () => {
  expect((await askForCode(running, 'no address')).status).toBe(422);
  expect((await post(running, '/v1/sign-in-codes', { email: 'a@b.example', more: 1 })).status).toBe(422);
  expect((await byCode(running, 'a@b.example', '12')).status).toBe(422);
  expect((await running.call('GET', '/v1/account', { as: running.keys.admin })).status).toBe(403);
  expect((await running.call('GET', '/v1/account', { as: null })).status).toBe(401);
  expect((await running.call('GET', '/v1/brand?site=site_nowhere', { as: null })).status).toBe(404);
  expect((await running.call('GET', '/v1/brand?site=site_demo', { as: null })).body).toMatchObject({
    id: 'site_demo',
    brand: {},
  });
});

test('an invited member of staff keeps the invitation when the customer of the same address goes', async () => {
  const email = 'both@bloem.example';
  await running.db.staff.create({ data: { id: newId('stf'), email, name: 'Both', roles: ['support'] } });
  const { id } = await customerRow(running.db, { email });
  await running.db.user.create({ data: { id: 'usr_both', email, name: 'Both' } });
  await running.db.customer.update({ where: { id }, data: { userId: 'usr_both' } });
  await running.call('DELETE', `/v1/customers/${id}`);
  expect(await running.db.user.count({ where: { email } })).toBe(1);
});
