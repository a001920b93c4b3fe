import { describe, expect, test } from 'vitest';
import { newId } from '../../contract/derive/keyed.ts';
import {
  askForCode,
  byCode,
  hold,
  linkFor,
  post,
  setPassword,
  signedInCustomer,
  withPassword,
} from '../support/customers-sign-in.ts';
import { everything } from '../support/everything.ts';
import { asPage, origin, person, signedIn, signIn } from '../support/people.ts';
import { customerRow } from '../support/rows.ts';
import { useRunning } from '../support/running.ts';

const running = useRunning();
const limited = useRunning({ limited: true });

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
    await hold(running, id);
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
