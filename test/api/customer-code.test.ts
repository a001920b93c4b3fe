import { describe, expect, test, vi } from 'vitest';
import { signInSubject } from '../../contract/derive/sign-in-code.ts';
import { askForCode, byCode, missing, soon } from '../support/customers-sign-in.ts';
import { asPage, person } from '../support/people.ts';
import { customerRow, registrationRow } from '../support/rows.ts';
import { codeOf, useRunning } from '../support/running.ts';

const running = useRunning();

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
    const askedAt = Date.now();
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
      expect([status, Number(headers.get('retry-after')) >= 60 - (Date.now() - askedAt) / 1000]).toEqual([
        429,
        true,
      ]);
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
