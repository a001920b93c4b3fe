import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useApi } from '../support/api.ts';
import { customerRow } from '../support/rows.ts';

const running = useApi();

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

beforeEach(async () => {
  await running.db.signingKey.deleteMany();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

async function keySet(): Promise<JSONWebKeySet> {
  const { status, body } = await running.call('GET', '/.well-known/jwks.json', { as: null });
  expect(status).toBe(200);
  return body;
}

async function tokenOf(id: string): Promise<string> {
  const { body } = await running.call('GET', `/v1/customers/${id}/eligibility`, {
    as: running.keys.storefront,
  });
  return body.token;
}

const verify = async (token: string, keys?: JSONWebKeySet) =>
  jwtVerify(token, createLocalJWKSet(keys ?? (await keySet())), {
    issuer: 'http://localhost:3000',
    audience: 'site_demo',
    currentDate: new Date(),
  });

const kids = async () => (await keySet()).keys.map(({ kid }) => kid);
const rotate = (json: object = {}, as = running.keys.admin) =>
  running.call('POST', '/v1/signing-keys', { as, json });

describe('a token', () => {
  test('says what the live answer says, and verifies against the published keys', async () => {
    const { id } = await customerRow(running.db);
    const { body } = await running.call('GET', `/v1/customers/${id}/eligibility`);
    const { payload, protectedHeader } = await verify(body.token);
    const { token: _, ...live } = body;
    expect(payload['eligibility']).toEqual(live);
    expect(payload.sub).toBe(id);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', kid: (await kids())[0] });
  });

  test('of nobody we know has no subject', async () => {
    const { body } = await running.call('GET', '/v1/eligibility?email=nobody@x.example');
    const { payload } = await verify(body.token);
    expect(payload).not.toHaveProperty('sub');
    expect(payload['eligibility']).toMatchObject({ reason: 'unknown', canBuy: false });
  });

  test('holds no address and no name', async () => {
    const { id, email } = await customerRow(running.db);
    const [, payload = ''] = (await tokenOf(id)).split('.');
    expect(Buffer.from(payload, 'base64url').toString()).not.toContain(email);
  });

  test('expires after five minutes', async () => {
    const token = await tokenOf((await customerRow(running.db)).id);
    pass(5 * minuteMs - 2000);
    await verify(token);
    pass(2000);
    await expect(verify(token)).rejects.toThrow('"exp" claim timestamp check failed');
  });

  test('is refused with any one byte changed', async () => {
    const token = await tokenOf((await customerRow(running.db)).id);
    const keys = await keySet();
    for (const at of [5, token.indexOf('.') + 20, token.lastIndexOf('.') + 10]) {
      const other = token[at] === 'A' ? 'B' : 'A';
      await expect(verify(token.slice(0, at) + other + token.slice(at + 1), keys)).rejects.toThrow();
    }
  });

  test('is good for its own site only', async () => {
    const token = await tokenOf((await customerRow(running.db)).id);
    const keys = createLocalJWKSet(await keySet());
    await expect(jwtVerify(token, keys, { audience: 'site_other', currentDate: new Date() })).rejects.toThrow(
      'unexpected "aud" claim value',
    );
  });

  test('says for its five minutes what was, while the live answer refuses at once', async () => {
    const { id } = await customerRow(running.db);
    const token = await tokenOf(id);
    await running.call('PATCH', `/v1/customers/${id}`, { json: { onHold: true } });
    expect((await verify(token)).payload['eligibility']).toMatchObject({ canBuy: true });
    expect((await verify(await tokenOf(id))).payload['eligibility']).toMatchObject({ reason: 'onHold' });
  });
});

describe('the key set', () => {
  test('may be kept for five minutes, by pages of anybody, and holds public parts only', async () => {
    const { headers, body } = await running.call('GET', '/.well-known/jwks.json', { as: null });
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body.keys).toEqual([
      {
        kty: 'OKP',
        crv: 'Ed25519',
        x: expect.any(String),
        kid: expect.any(String),
        alg: 'EdDSA',
        use: 'sig',
      },
    ]);
  });

  test('begins with one key, however many ask at once', async () => {
    const { id } = await customerRow(running.db);
    await Promise.all(Array.from({ length: 8 }, (_, n) => (n % 2 ? keySet() : tokenOf(id))));
    expect(await running.db.signingKey.count()).toBe(1);
  });

  test('shows the next key a day before it signs, and the old one until its last token is over', async () => {
    const { id } = await customerRow(running.db);
    const [first] = await kids();
    pass(29 * dayMs - minuteMs);
    expect(await kids()).toEqual([first]);
    pass(2 * minuteMs);
    const [, next] = await kids();
    expect(next).toBeDefined();
    const old = await tokenOf(id);
    expect((await verify(old)).protectedHeader.kid).toBe(first);
    pass(dayMs - 2 * minuteMs);
    const last = await tokenOf(id);
    expect((await verify(last)).protectedHeader.kid).toBe(first);
    pass(2 * minuteMs);
    expect((await verify(await tokenOf(id))).protectedHeader.kid).toBe(next);
    expect((await verify(last)).protectedHeader.kid).toBe(first);
    pass(6 * minuteMs);
    expect(await kids()).toEqual([next]);
  });

  test('goes on where nobody asked for long: the next one has its day', async () => {
    const [first] = await kids();
    pass(90 * dayMs);
    expect((await kids()).length).toBe(2);
    const { id } = await customerRow(running.db);
    expect((await verify(await tokenOf(id))).protectedHeader.kid).toBe(first);
    pass(dayMs);
    expect((await verify(await tokenOf(id))).protectedHeader.kid).not.toBe(first);
  });

  test('forgets a private part that is not needed any more', async () => {
    const [first] = await kids();
    await rotate({ atOnce: true });
    pass(2 * dayMs);
    await rotate();
    expect(await running.db.signingKey.count({ where: { id: first } })).toBe(0);
  });
});

describe('a rotation by hand', () => {
  test('leaves tokens good until they expire, and is audited', async () => {
    const { id } = await customerRow(running.db);
    const token = await tokenOf(id);
    const { status, body } = await rotate();
    expect([status, Object.keys(body)]).toEqual([201, ['id', 'createdAt', 'signsFrom']]);
    expect((await verify(token)).payload.sub).toBe(id);
    pass(4 * minuteMs);
    expect((await verify(await tokenOf(id))).protectedHeader.kid).not.toBe(body.id);
    pass(minuteMs);
    expect((await verify(await tokenOf(id))).protectedHeader.kid).toBe(body.id);
    const line = await running.db.auditEntry.findFirst({ where: { subjectId: body.id } });
    expect(line).toMatchObject({ what: 'signingKey.create', data: { atOnce: false } });
  });

  test('can be at once', async () => {
    const { id } = await customerRow(running.db);
    const token = await tokenOf(id);
    const { body } = await rotate({ atOnce: true });
    expect((await verify(await tokenOf(id))).protectedHeader.kid).toBe(body.id);
    expect((await verify(token)).payload.sub).toBe(id);
  });

  test('is for admins', async () => {
    expect((await rotate({}, running.keys.staff)).status).toBe(403);
    expect((await rotate({ atOnce: 'yes' })).status).toBe(422);
  });
});
