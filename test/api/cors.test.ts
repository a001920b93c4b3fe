import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const running = useApi();
const shop = 'https://shop.bloom.example';
const second = 'https://embedded.bloom.example';
const other = 'https://other.example';

beforeAll(async () => {
  const { db } = running;
  await db.site.update({
    where: { id: 'site_demo' },
    data: { storefrontUrl: `${shop}/start`, origins: [second] },
  });
  const {
    id: _id,
    createdAt: _createdAt,
    ...site
  } = await db.site.findUniqueOrThrow({ where: { id: 'site_demo' } });
  const json = { brand: site.brand as object, policies: {}, form: {} };
  await db.site.create({ data: { ...site, ...json, id: 'site_other', storefrontUrl: other, origins: [] } });
});

const preflight = (path: string, origin: string, method = 'POST') =>
  running.call('OPTIONS', path, {
    as: null,
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type',
    },
  });

const signUp = (origin: string, email: string) =>
  running.call('POST', '/v1/registrations', {
    as: null,
    json: { invite: 'demo', email },
    headers: { origin },
  });

const allowed = (headers: Headers) => headers.get('access-control-allow-origin');

test.each([shop, second])('pages of the site may start a registration from %s', async (origin) => {
  const asked = await preflight('/v1/registrations', origin);
  expect(asked.status).toBe(204);
  expect(allowed(asked.headers)).toBe(origin);
  const answer = await signUp(origin, `cors-${origin.length}@bloemen.example`);
  expect(answer.status).toBe(202);
  expect(allowed(answer.headers)).toBe(origin);
});

test('errors can be read there as well', async () => {
  const answer = await signUp(shop, 'no address');
  expect(answer.status).toBe(422);
  expect(allowed(answer.headers)).toBe(shop);
});

test('a session never goes along', async () => {
  const { headers } = await preflight('/v1/registrations', shop);
  expect(headers.get('access-control-allow-credentials')).toBeNull();
});

test('the answer says that it depends on where it was asked from', async () => {
  expect((await signUp(shop, 'vary@bloemen.example')).headers.get('vary')).toContain('Origin');
});

test.each([
  'https://nobody.example',
  'null',
  'https://shop.bloom.example.evil.example',
  'http://shop.bloom.example',
])('no other page may: %s', async (origin) => {
  expect(allowed((await preflight('/v1/registrations', origin)).headers)).toBeNull();
  expect(allowed((await signUp(origin, 'stranger@bloemen.example')).headers)).toBeNull();
});

test("a page of another site can't start one here, nor look at one", async () => {
  const started = await signUp(other, 'mixed@bloemen.example');
  expect(started.status).toBe(403);
  const { id } = (await signUp(shop, 'mixed@bloemen.example')).body;
  const wrong = { as: null, json: { code: '000000' }, headers: { origin: other } };
  expect((await running.call('POST', `/v1/registrations/${id}/verification`, wrong)).status).toBe(403);
  const link = await running.call('GET', '/v1/invites/demo', { as: null, headers: { origin: other } });
  expect(link.status).toBe(403);
});

test.each([
  ['/v1/customers', 'GET'],
  ['/v1/registrations/reg_x/approve', 'POST'],
  ['/v1/me', 'GET'],
  ['/v1/orders', 'POST'],
  ['/api/auth/sign-in/email', 'POST'],
])('what needs a key or a session is open to no page of a storefront: %s', async (path, method) => {
  expect(allowed((await preflight(path, shop, method)).headers)).toBeNull();
});
