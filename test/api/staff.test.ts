import { describe, expect, test } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import type { Deps } from '../../activities/deps.ts';
import { useApi } from '../support/api.ts';
import { asPage, password, person, signedIn, signIn } from '../support/people.ts';

const running = useApi();
const limited = useApi({ limited: true });

const invite = (json: object = {}) =>
  running.call('POST', '/v1/staff', {
    json: { name: 'Petra Vos', email: 'petra@bloom.example', roles: ['support'], ...json },
  });

/** What the worker does with a notice; the last one's where none is named. */
async function compose(
  template: string,
): Promise<{ token: string | undefined; message: { html: string } | null }> {
  const { db, secret } = running;
  const transport = { name: 'outbox' } as Deps['transport'];
  const { composeNotice } = createActivities({ db, secret, transport, publicUrl: 'http://localhost:3000' });
  const notice = await db.notice.findFirstOrThrow({ where: { template }, orderBy: { createdAt: 'desc' } });
  await composeNotice({ noticeId: notice.id });
  await composeNotice({ noticeId: notice.id });
  const message = await db.message.findUnique({ where: { id: notice.id.replace('ntc_', 'msg_') } });
  return { token: /set-password#(pwl_[\w-]+)/.exec(message?.text ?? '')?.[1], message };
}

const setPassword = (token: string | undefined, newPassword: string) =>
  running.call('POST', '/api/auth/reset-password', { as: null, json: { token, newPassword } });

const reset = (email: string, api = running, from = '127.0.0.1') =>
  api.call('POST', '/v1/password-reset', { as: null, json: { email }, from });

describe('an invitation', () => {
  test('comes by mail, in the language of its reader, and its link makes somebody who can sign in', async () => {
    const { status, body } = await invite({ email: ' Petra@Bloom.example', locale: 'es' });
    expect([status, body]).toMatchObject([
      201,
      { email: 'petra@bloom.example', invited: true, active: true },
    ]);
    const { token, message } = await compose('staff-invitation');
    expect(message?.html).toContain('lang="es"');
    expect((await signIn(running, 'petra@bloom.example')).status).toBe(401);
    expect((await setPassword(token, 'short')).body).toMatchObject({
      status: 422,
      code: 'PASSWORD_TOO_SHORT',
    });
    expect((await setPassword(token, password)).status).toBe(200);
    const { cookie } = await signIn(running, 'petra@bloom.example');
    expect((await asPage(running, cookie)('GET', '/v1/me')).body).toMatchObject({
      id: body.id,
      roles: ['support'],
    });
    expect((await setPassword(token, 'somebody else here')).status).toBe(410);
    expect((await running.call('POST', `/v1/staff/${body.id}/invitation`)).status).toBe(409);
  });

  test('can be sent again, and what was mailed can not be read by colleagues', async () => {
    const { body } = await invite({ email: 'again@bloom.example' });
    expect((await running.call('POST', `/v1/staff/${body.id}/invitation`)).status).toBe(202);
    const { token } = await compose('staff-invitation');
    const { id } = await running.db.message.findFirstOrThrow({ where: { staffId: body.id } });
    const shown = await running.call('GET', `/v1/messages/${id}`);
    expect([shown.status, shown.text.includes(token!)]).toEqual([200, false]);
    const kept = JSON.stringify([
      await running.db.auditEntry.findMany(),
      await running.db.verification.findMany(),
    ]);
    expect(kept).not.toContain(token);
    expect((await running.call('POST', '/v1/staff/stf_none/invitation')).status).toBe(404);
  });

  test.each([
    ['an address that is staff already', { email: 'PETRA@bloom.example' }, 409],
    ['no roles', { email: 'x@bloom.example', roles: [] }, 422],
    ['a role that there is not', { email: 'x@bloom.example', roles: ['owner'] }, 422],
    ['a field that there is not', { email: 'x@bloom.example', active: false }, 422],
    ['no address', { email: 'petra' }, 422],
  ])('to %s is refused', async (_, json, status) => {
    await invite();
    expect((await invite(json)).status).toBe(status);
  });
});

describe('staff', () => {
  test('are listed with what they may do, for admins only', async () => {
    await person(running, ['admin', 'support'], { name: 'Zora' });
    const { body } = await running.call('GET', '/v1/staff?filter[role]=admin&sort=-name');
    expect(body.items[0]).toMatchObject({
      name: 'Zora',
      roles: ['admin', 'support'],
      twoFactor: false,
      invited: false,
    });
    const { page } = await signedIn(running, ['procurement_manager']);
    for (const [method, path] of [
      ['GET', '/v1/staff'],
      ['POST', '/v1/staff'],
      ['PATCH', '/v1/staff/stf_x'],
    ] as const)
      expect((await page(method, path, method === 'GET' ? undefined : {})).status).toBe(403);
  });

  test('who are deactivated are signed out at once and can not come back', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    await reset(staff.email);
    const { token } = await compose('password-reset');
    expect((await running.call('PATCH', `/v1/staff/${staff.id}`, { json: { active: false } })).status).toBe(
      200,
    );
    expect((await page('GET', '/v1/me')).status).toBe(401);
    expect((await setPassword(token, 'a new password here')).status).toBe(410);
    const { cookie } = await signIn(running, staff.email);
    expect((await asPage(running, cookie)('GET', '/v1/me')).status).toBe(403);
    await reset(staff.email);
    expect((await compose('password-reset')).message).toBeNull();
    await running.call('PATCH', `/v1/staff/${staff.id}`, { json: { active: true } });
    expect((await asPage(running, cookie)('GET', '/v1/me')).status).toBe(200);
  });

  test('who get other roles have other rights with their next request', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    expect((await page('GET', '/v1/audit')).status).toBe(403);
    await running.call('PATCH', `/v1/staff/${staff.id}`, { json: { roles: ['admin'] } });
    expect((await page('GET', `/v1/audit?filter[subjectId]=${staff.id}`)).body.items).toMatchObject([
      { what: 'staff.update', data: { before: { roles: ['support'] }, after: { roles: ['admin'] } } },
    ]);
  });

  test('always keep one admin who can sign in', async () => {
    const { db } = running;
    await db.staff.updateMany({ data: { roles: ['support'] } });
    const one = await signedIn(running, ['admin']);
    const two = await signedIn(running, ['admin']);
    for (const change of [{ active: false }, { roles: ['support'] }])
      expect((await one.page('PATCH', `/v1/staff/${one.staff.id}`, change)).status).toBe(409);
    const both = await Promise.all([
      one.page('PATCH', `/v1/staff/${two.staff.id}`, { roles: ['support'] }),
      two.page('PATCH', `/v1/staff/${one.staff.id}`, { active: false }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).not.toEqual([200, 200]);
    expect(await db.staff.count({ where: { active: true, roles: { has: 'admin' } } })).toBe(1);
    const last = await db.staff.findFirstOrThrow({ where: { active: true, roles: { has: 'admin' } } });
    await invite({ email: 'only.invited@bloom.example', roles: ['admin'] });
    expect((await running.call('PATCH', `/v1/staff/${last.id}`, { json: { active: false } })).status).toBe(
      409,
    );
    expect((await running.call('PATCH', '/v1/staff/stf_none', { json: { active: false } })).status).toBe(404);
    expect((await running.call('PATCH', `/v1/staff/${last.id}`, { json: {} })).status).toBe(422);
  });
});

describe('a forgotten password', () => {
  test('is set anew by mail: once, and all sessions end', async () => {
    const { staff, page } = await signedIn(running, ['support']);
    expect((await reset(staff.email)).status).toBe(202);
    const first = await compose('password-reset');
    await reset(staff.email);
    const { token } = await compose('password-reset');
    expect((await page('GET', '/v1/me')).status).toBe(200);
    expect((await setPassword(token, 'a new password here')).status).toBe(200);
    expect((await page('GET', '/v1/me')).status).toBe(401);
    expect((await signIn(running, staff.email)).status).toBe(401);
    expect((await signIn(running, staff.email, 'a new password here')).status).toBe(200);
    expect((await setPassword(token, 'once more than once')).status).toBe(410);
    expect((await setPassword(first.token, 'once more than once')).status).toBe(410);
    const lines = await running.db.auditEntry.findMany({ where: { subjectId: staff.id } });
    expect(lines).toMatchObject([{ what: 'staff.setPassword', actorId: staff.id, data: { by: 'link' } }]);
  });

  test('is asked for with the same answer and the same work whether or not the address is known', async () => {
    const { email } = await person(running, ['support']);
    const count = () => running.db.notice.count();
    const before = await count();
    const [known, unknown] = [await reset(email), await reset('nobody@bloom.example')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect(await count()).toBe(before + 2);
    expect((await compose('password-reset')).message).toBeNull();
  });

  test('a link that is too old, made up or empty does nothing', async () => {
    const { email } = await person(running, ['support']);
    await reset(email);
    const { token } = await compose('password-reset');
    await running.db.verification.updateMany({ data: { expiresAt: new Date() } });
    for (const given of [token, 'pwl_made_up', ''])
      expect((await setPassword(given, 'a new password here')).status).toBe(410);
  });

  test('is asked for so many times only', async () => {
    const statuses = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await reset('often@bloom.example', limited)).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    expect((await reset('nobody', running)).status).toBe(422);
  });
});
