import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { callerForAll } from '../support/people.ts';
import { operations, type Operation } from '../support/operations.ts';

const running = useApi();

describe('an answer', () => {
  test('carries the id of its request, which nobody can choose', async () => {
    const { headers, body } = await running.call('GET', '/v1/nothing', {
      headers: { 'x-request-id': 'mine' },
    });
    expect(headers.get('x-request-id')).toMatch(/^req_\w{24}$/);
    expect(body.requestId).toBe(headers.get('x-request-id'));
  });

  test('that is a problem says so in its content type', async () => {
    const { status, headers, body } = await running.call('GET', '/v1/nothing');
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toEqual({ type: 'about:blank', title: 'Not found', status, requestId: expect.any(String) });
  });

  test('is never kept by a cache, nor taken for another type', async () => {
    const { headers } = await running.call('GET', '/v1/registrations');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('to nobody says how to come in', async () => {
    const { status, headers } = await running.call('GET', '/v1/registrations', { as: null });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });
});

describe('a method that a path does not know', () => {
  test.each([
    ['PUT', '/v1/registrations', 'GET'],
    ['PATCH', '/v1/registrations/reg_1/approve', 'POST'],
    ['DELETE', '/v1/audit', 'GET'],
    ['POST', '/healthz', 'GET'],
  ])('%s %s is a 405 that names those it knows', async (method, path, known) => {
    const { status, headers, body } = await running.call(method, path);
    expect(status).toBe(405);
    expect(headers.get('allow')?.split(', ')).toContain(known);
    expect(body).toMatchObject({ status: 405, requestId: expect.any(String) });
  });
});

describe('an authorization that is not one', () => {
  test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer apt_reg_1.zzzz.sig', 'Bearer apt_..', 'nonsense'])(
    '%s is a 401',
    async (authorization) => {
      const { status } = await running.call('GET', '/v1/registrations', {
        as: null,
        headers: { authorization },
      });
      expect(status).toBe(401);
    },
  );

  test('a key that was revoked or has expired is a 401', async () => {
    const { db, keys, call } = running;
    await db.apiKey.update({
      where: { id: 'key_storefront' },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect((await call('GET', '/v1/eligibility', { as: keys.storefront })).status).toBe(401);
    const revoked = { expiresAt: null, revokedAt: new Date() };
    await db.apiKey.update({ where: { id: 'key_storefront' }, data: revoked });
    expect((await call('GET', '/v1/eligibility', { as: keys.storefront })).status).toBe(401);
    await db.apiKey.update({ where: { id: 'key_storefront' }, data: { revokedAt: null } });
  });
});

describe('what Postgres refuses to keep', () => {
  const withId = operations.filter(({ path }) => path.includes('{id}'));
  const bad = ['%00', 'a%00b', '%ED%A0%80', "a'b", '..%2f..', 'x'.repeat(300)];

  test.each(withId)('$name takes no odd id for one that could be', async ({ method, path }) => {
    for (const id of bad) {
      const url = path.replace('{id}', id).replace('{documentId}', id);
      const { status } = await running.call(method, url, method === 'GET' ? {} : { json: {} });
      expect([403, 404, 422]).toContain(status);
    }
  });

  const queries = ['q=%00', 'q=a%00b', 'q=%ED%A0%80', 'q=%', 'cursor=%00', 'sort=%00', 'limit=%00'];
  const lists = operations.filter(
    ({ method, operation }) => method === 'GET' && asksFor(operation, 'cursor'),
  );

  test.each(lists)('$name answers whatever the query holds', async ({ path, operation }) => {
    const call = await callerForAll(running);
    const filters = parametersOf(operation).filter((name) => name.startsWith('filter['));
    for (const query of [
      ...queries,
      ...filters.flatMap((name) => [`${name}=%00`, `${name}=a%00`, `${name}=%ED%A0%80`]),
    ]) {
      const { status } = await call('GET', `${path}?${query}`);
      expect([200, 422], query).toContain(status);
    }
  });

  test('an address with such a character is not one', async () => {
    const { call, keys } = running;
    const asked = await call('GET', '/v1/eligibility?email=a%00b@x.example', { as: keys.storefront });
    const begun = await call('POST', '/v1/registrations', {
      json: { invite: 'demo', email: 'a\0b@x.example' },
    });
    expect([asked.status, begun.status]).toEqual([422, 422]);
  });

  test('an invite with such a character is none that we know', async () => {
    const json = { invite: 'de\0mo\ud800', email: 'a@x.example' };
    expect((await running.call('POST', '/v1/registrations', { json })).status).toBe(404);
  });
});

type Described = Operation['operation'];

function parametersOf(operation: Described): string[] {
  return (operation['parameters'] ?? []).map(({ name }: { name: string }) => name);
}

function asksFor(operation: Described, name: string): boolean {
  return parametersOf(operation).includes(name);
}
