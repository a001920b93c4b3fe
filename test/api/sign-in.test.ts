import { describe, expect, test } from 'vitest';
import { createSignIn } from '../../api/auth/sign-in.ts';
import { useApi } from '../support/api.ts';
import { asPage, cookiesOf, origin, password, person, signedIn, signIn } from '../support/people.ts';
import { totp } from '../support/totp.ts';

const running = useApi();
const limited = useApi({ limited: true });
const secure = useApi({
  change: ({ db, secret }) => ({
    signIn: createSignIn({ db, secret, publicUrl: 'https://accounts.example', secureCookies: true }),
    publicUrl: 'https://accounts.example',
  }),
});

describe('signing in', () => {
  test('with address and password opens the console, and tells no token to the page', async () => {
    const staff = await person(running, ['support']);
    const { status, text, cookie } = await signIn(running, staff.email.toUpperCase());
    expect([status, text.includes('token')]).toEqual([200, false]);
    const me = await asPage(running, cookie)('GET', '/v1/me');
    expect(me.body).toMatchObject({
      id: staff.id,
      roles: ['support'],
      rights: ['read', 'comment'],
      twoFactor: false,
    });
  });

  test('its cookie is kept from scripts, from other sites and, where there is TLS, from all else', async () => {
    const flags = async (api: typeof running, from: string) => {
      const { email } = await person(api, ['support']);
      const { headers } = await signIn(api, email, password, { headers: { origin: from } });
      return headers.getSetCookie().find((cookie) => cookie.includes('session_token'));
    };
    expect(await flags(running, origin)).toMatch(
      /^gatehouse\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await flags(secure, 'https://accounts.example')).toMatch(
      /^__Secure-gatehouse\.session_token=.*Secure/,
    );
  });

  test('answers the same to a wrong password, an unknown address and somebody who has no password', async () => {
    const { email } = await person(running, ['support']);
    await running.db.staff.create({
      data: { id: 'stf_invited', email: 'invited@bloom.example', name: 'Ivo', roles: ['support'] },
    });
    const tries = [email, 'nobody@bloom.example', 'invited@bloom.example'];
    const answers = await Promise.all(tries.map((address) => signIn(running, address, 'not the password')));
    const said = answers.map(({ status, body, cookie }) => ({
      status,
      body: { ...body, requestId: '' },
      cookie,
    }));
    expect(said[0]).toMatchObject({ status: 401, cookie: '', body: { code: 'INVALID_EMAIL_OR_PASSWORD' } });
    expect([said[1], said[2]]).toEqual([said[0], said[0]]);
    expect(answers[0]?.headers.get('content-type')).toBe('application/problem+json');
  });

  test.each([
    ['no JSON', { raw: 'email=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['broken JSON', { raw: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['no password', { json: { email: 'a@b.example' } }, 422],
    ['a number for an address', { json: { email: 5, password } }, 422],
  ])('with %s is refused', async (_, given, status) => {
    expect((await running.call('POST', '/api/auth/sign-in/email', { as: null, ...given })).status).toBe(
      status,
    );
  });

  test('nobody can from a page of another site', async () => {
    const { email } = await person(running, ['support']);
    const { status, cookie } = await signIn(running, email, password, {
      headers: { origin: 'https://evil.example' },
    });
    expect([status, cookie]).toEqual([403, '']);
  });

  test('only what the console needs of better-auth is there', async () => {
    const { page } = await signedIn(running, ['admin']);
    const gone = [
      'sign-up/email',
      'update-user',
      'change-email',
      'delete-user',
      'list-sessions',
      'revoke-session',
    ];
    for (const path of gone) expect((await page('POST', `/api/auth/${path}`, {})).status).toBe(404);
    for (const path of ['get-session', 'ok', 'error', 'reset-password/x'])
      expect((await page('GET', `/api/auth/${path}`)).status).toBe(404);
    expect((await page('GET', '/api/auth/sign-in/email')).status).toBe(405);
  });
});

describe('a session', () => {
  test('does nothing from a page of another site, or from one that is not named', async () => {
    const { cookie, page } = await signedIn(running, ['admin']);
    const carrier = { json: { name: 'Elsewhere' } };
    const sources: Record<string, string>[] = [{ cookie, origin: 'https://evil.example' }, { cookie }];
    for (const headers of sources)
      expect((await running.call('POST', '/v1/carriers', { as: null, ...carrier, headers })).status).toBe(
        403,
      );
    expect((await page('POST', '/v1/carriers', carrier.json)).status).toBe(201);
  });

  test('ends by signing out', async () => {
    const { page } = await signedIn(running, ['support']);
    expect((await page('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect((await page('GET', '/v1/me')).status).toBe(401);
  });

  test('ends from elsewhere, one or all others, and only ones own', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    const other = asPage(running, (await signIn(running, staff.email)).cookie);
    const third = asPage(running, (await signIn(running, staff.email)).cookie);
    const { body } = await page('GET', '/v1/me/sessions');
    expect(body.items.map((session: { isThisOne: boolean }) => session.isThisOne)).toEqual([
      false,
      false,
      true,
    ]);
    expect(JSON.stringify(body)).not.toContain('token');
    const stranger = await signedIn(running, ['admin']);
    const id = body.items[1].id as string;
    expect((await stranger.page('DELETE', `/v1/me/sessions/${id}`)).status).toBe(404);
    expect((await page('DELETE', `/v1/me/sessions/${id}`)).status).toBe(204);
    expect((await other('GET', '/v1/me')).status).toBe(401);
    expect((await third('DELETE', '/v1/me/sessions')).status).toBe(204);
    expect([(await page('GET', '/v1/me')).status, (await third('GET', '/v1/me')).status]).toEqual([401, 200]);
  });

  test('keeps the address that the request came from, whatever its headers say', async () => {
    const { email, userId } = await person(running, ['support']);
    await signIn(running, email, password, {
      from: '203.0.113.7',
      headers: { origin, 'x-forwarded-for': '8.8.8.8', 'x-gatehouse-address': '9.9.9.9' },
    });
    const kept = await running.db.session.findFirstOrThrow({ where: { userId: userId! } });
    expect(kept.ipAddress).toBe('203.0.113.7');
  });

  test('of somebody who is no staff, or no longer, is refused in words', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    await running.db.staff.update({ where: { id: staff.id }, data: { active: false } });
    expect(await page('GET', '/v1/me')).toMatchObject({
      status: 403,
      body: { detail: expect.stringMatching(/staff/) },
    });
    expect((await page('GET', '/v1/registrations')).status).toBe(403);
  });
});

describe('the own account', () => {
  test('has a name and a language to change, and nothing that gives more rights', async () => {
    const { page, staff } = await signedIn(running, ['support']);
    const changed = await page('PATCH', '/v1/me', { name: ' Sam  Ortiz ', locale: 'es' });
    expect(changed).toMatchObject({ status: 200, body: { locale: 'es' } });
    expect((await page('PATCH', '/v1/me', { roles: ['admin'] })).status).toBe(422);
    expect((await page('PATCH', '/v1/me', {})).status).toBe(422);
    expect((await running.call('PATCH', '/v1/me', { json: { name: 'Key' } })).status).toBe(403);
    const line = await running.db.auditEntry.findFirstOrThrow({ where: { subjectId: staff.id } });
    expect(line).toMatchObject({ what: 'staff.update', actorId: staff.id, data: { name: 'changed' } });
  });

  test('changes its password with the present one only, which signs out everywhere else', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    const other = asPage(running, (await signIn(running, staff.email)).cookie);
    const change = (currentPassword: string, newPassword: string) =>
      page('POST', '/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
    expect((await change('not the password', 'another long one')).body).toMatchObject({
      status: 422,
      errors: [{ path: '/currentPassword' }],
    });
    expect((await change(password, 'short')).body).toMatchObject({ status: 422, code: 'PASSWORD_TOO_SHORT' });
    const done = await change(password, 'another long one');
    expect(done.status).toBe(200);
    expect((await other('GET', '/v1/me')).status).toBe(401);
    expect((await asPage(running, cookiesOf(done.headers))('GET', '/v1/me')).status).toBe(200);
    expect((await signIn(running, staff.email)).status).toBe(401);
    expect((await signIn(running, staff.email, 'another long one')).status).toBe(200);
    const lines = await running.db.auditEntry.findMany({ where: { subjectId: staff.id } });
    expect(lines.map(({ what }) => what)).toEqual(['staff.setPassword']);
    expect(JSON.stringify(lines)).not.toContain('long one');
  });

  test('asks for a code from the authenticator once that is on, and takes a backup code once', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    const wrong = await page('POST', '/api/auth/two-factor/enable', { password: 'not the password' });
    expect(wrong.body).toMatchObject({ status: 422, errors: [{ path: '/password' }] });
    const begun = await page('POST', '/api/auth/two-factor/enable', { password });
    const secret = new URL(begun.body.totpURI).searchParams.get('secret') ?? '';
    expect((await page('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(422);
    expect((await signIn(running, staff.email)).body.twoFactorRedirect).toBeUndefined();
    const on = await page('POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) });
    expect(on.status).toBe(200);
    const half = await signIn(running, staff.email);
    expect(half.body.twoFactorRedirect).toBe(true);
    const halfway = asPage(running, half.cookie);
    expect((await halfway('GET', '/v1/me')).status).toBe(401);
    expect((await halfway('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(422);
    const whole = await halfway('POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) });
    expect((await asPage(running, cookiesOf(whole.headers))('GET', '/v1/me')).body.twoFactor).toBe(true);
    const [code] = begun.body.backupCodes as string[];
    const byBackup = async () =>
      asPage(running, (await signIn(running, staff.email)).cookie)(
        'POST',
        '/api/auth/two-factor/verify-backup-code',
        {
          code,
        },
      );
    expect([(await byBackup()).status, (await byBackup()).status]).toEqual([200, 422]);
  });
});

describe('tries', () => {
  test('of passwords are counted for known and unknown addresses alike, and the answer says when to come back', async () => {
    const { email } = await person(limited, ['support']);
    for (const address of [email, 'nobody@bloom.example']) {
      const from = { from: address === email ? '198.51.100.1' : '198.51.100.2', headers: { origin } };
      const statuses = [];
      for (let n = 0; n < 11; n += 1)
        statuses.push((await signIn(limited, address, 'wrong password', from)).status);
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
      const refused = await signIn(limited, address, password, from);
      expect(refused).toMatchObject({ status: 429, body: { status: 429 } });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    // The owner is elsewhere, and not kept out.
    expect(
      (await signIn(limited, email, password, { from: '198.51.100.9', headers: { origin } })).status,
    ).toBe(200);
  });

  test('of many addresses from one network are counted as well', async () => {
    const attempts = Array.from({ length: 101 }, (_, n) =>
      limited.deps.limits.signIn({ ip: '198.51.100.20', email: `list.${n}@x.example` }),
    );
    const refused = (await Promise.allSettled(attempts)).filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1);
  });

  test('of codes are counted', async () => {
    const tryCode = () =>
      limited.call('POST', '/api/auth/two-factor/verify-totp', {
        as: null,
        json: { code: '000000' },
        from: '198.51.100.30',
      });
    const statuses = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await tryCode()).status);
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([410]));
    expect(statuses[30]).toBe(429);
  });

  test('are not counted where limits are off', async () => {
    for (let n = 0; n < 12; n += 1)
      expect((await signIn(running, 'off@bloom.example', 'wrong password')).status).toBe(401);
  });
});
