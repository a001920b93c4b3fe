import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { signedIn } from '../support/people.ts';

const running = useApi();

const make = (json: object, headers: Record<string, string> = {}) =>
  running.call('POST', '/v1/api-keys', {
    json: { name: 'Storefront', scope: 'storefront', ...json },
    headers,
  });

test('a key is shown once, works, and is kept as a hash', async () => {
  const { status, body } = await make({ scope: 'staff' });
  expect([status, body]).toMatchObject([
    201,
    { key: expect.stringMatching(/^ghk_[a-z0-9]{48}$/), scope: 'staff' },
  ]);
  expect((await running.call('GET', '/v1/customers', { as: body.key })).status).toBe(200);
  const listed = await running.call('GET', '/v1/api-keys');
  expect(listed.body.items[0]).toMatchObject({
    id: body.id,
    name: 'Storefront',
    lastUsedAt: expect.any(String),
  });
  const { db } = running;
  const kept = JSON.stringify([listed.body, await db.apiKey.findMany(), await db.auditEntry.findMany()]);
  expect(kept).not.toContain(body.key);
});

test('the same request again answers with the same key, which is kept nowhere', async () => {
  const [first, again] = [
    await make({}, { 'idempotency-key': 'k' }),
    await make({}, { 'idempotency-key': 'k' }),
  ];
  expect(again.body).toEqual(first.body);
  const kept = JSON.stringify(await running.db.idempotencyKey.findMany());
  expect(kept).toContain(first.body.id);
  expect(kept).not.toContain(first.body.key);
});

test('no text that somebody sends turns into the key of somebody else', async () => {
  const { body } = await make({});
  const word = (body.id as string).replace('key_', '');
  const kept = await running.db.idempotencyKey.findMany();
  const mark = /hidden~1~\w+~[\w-]+/.exec(JSON.stringify(kept))?.[0].replace(/~\w{24}~/, `~${word}~`);
  for (const name of [`ghk_${word}${'a'.repeat(24)}`, `ghk_${word}`, mark ?? '']) {
    const send = () => make({ name }, { 'idempotency-key': name });
    const [first, again] = [await send(), await send()];
    expect(again.body.name).toBe(first.body.name);
    expect(again.text).not.toContain(body.key);
  }
});

test('a revoked key stops at once and stays in the list', async () => {
  const { body } = await make({});
  const path = `/v1/api-keys/${body.id}`;
  expect((await running.call('DELETE', path)).status).toBe(204);
  expect((await running.call('DELETE', path)).status).toBe(204);
  expect((await running.call('GET', '/v1/eligibility?email=a@b.example', { as: body.key })).status).toBe(401);
  const revoked = await running.call('GET', '/v1/api-keys?filter[revoked]=true');
  expect(revoked.body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  const lines = await running.db.auditEntry.findMany({
    where: { subjectId: body.id },
    orderBy: { at: 'asc' },
  });
  expect(lines.map(({ what }) => what)).toEqual(['apiKey.create', 'apiKey.revoke']);
});

test('a key ends by itself', async () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const { body } = await make({ expiresAt });
  expect(body.expiresAt).toBe(expiresAt);
  await running.db.apiKey.update({ where: { id: body.id }, data: { expiresAt: new Date() } });
  expect((await running.call('GET', '/v1/eligibility?email=a@b.example', { as: body.key })).status).toBe(401);
});

test.each([
  ['a scope that there is not', { scope: 'root' }, '/scope'],
  ['no name', { name: ' ' }, '/name'],
  ['a time that is over', { expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
  ['a field that there is not', { key: 'ghk_mine' }, '/key'],
])('%s is refused', async (_, json, path) => {
  expect((await make(json)).body).toMatchObject({ status: 422, errors: [{ path }] });
});

test('what is not there can not be revoked, and only admins make keys', async () => {
  expect((await running.call('DELETE', '/v1/api-keys/key_none')).status).toBe(404);
  const { page } = await signedIn(running, ['procurement_manager', 'support']);
  expect((await page('POST', '/v1/api-keys', { name: 'x', scope: 'admin' })).status).toBe(403);
});
