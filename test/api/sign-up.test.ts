import { describe, expect, test } from 'vitest';
import { codeOf, useRunning } from '../support/running.ts';
import { customerRow, registrationRow } from '../support/rows.ts';

const running = useRunning();

const start = (email: string, more = {}) =>
  running.call('POST', '/v1/registrations', { as: null, json: { invite: 'demo', email, ...more } });
const verify = (id: string, code: string) =>
  running.call('POST', `/v1/registrations/${id}/verification`, { as: null, json: { code } });
const resend = (id: string) =>
  running.call('POST', `/v1/registrations/${id}/verification/resend`, { as: null });

/** As if the last codes had been asked for a while ago. */
const later = () => running.db.code.updateMany({ data: { claimedAt: new Date(Date.now() - 120_000) } });
const another = (right: string) => (right === '000000' ? '000001' : '000000');

describe('starting', () => {
  test('answers the same for an address that is new, known, a customer or rejected for good', async () => {
    const { email: customer } = await customerRow(running.db);
    const rejected = await running.applicantIn('reviewing');
    await running.call('POST', `/v1/registrations/${rejected.id}/reject`, {
      json: { reason: 'No', applyAgain: 'never' },
    });
    await start('known@x.example');
    const answers = [];
    for (const email of ['new@x.example', 'known@x.example', customer, rejected.email])
      answers.push(await start(email));
    for (const { status, body } of answers) {
      expect(status).toBe(202);
      expect(body).toEqual({
        id: expect.stringMatching(/^reg_\w{24}$/),
        stage: 'verifying',
        codeExpiresAt: expect.any(String),
        resendAfter: expect.any(String),
      });
    }
  });

  test('again with the same address, however written, is the same registration', async () => {
    const first = await start('Same@X.example ');
    expect((await start('same@x.example')).body.id).toBe(first.body.id);
  });

  test('twenty times at once is one registration', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await start('once@x.example')).body.id),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test.each([
    [{ invite: 'none' }, 404],
    [{ email: 'no address' }, 422],
    [{ email: `${'x'.repeat(300)}@x.example` }, 422],
    [{ locale: 'English' }, 422],
    [{ stage: 'active' }, 422],
  ])('with %j is a %d', async (json, status) => {
    expect((await start('odd@x.example', json)).status).toBe(status);
  });
});

describe('a code', () => {
  test('proves the address once, and gives a token that opens this registration only', async () => {
    const { body } = await start('prove@x.example');
    const code = await codeOf(running, 'prove@x.example');
    const proven = await verify(body.id, code);
    expect(proven).toMatchObject({
      status: 200,
      body: { stage: 'describing', token: expect.stringMatching(/^apt_/) },
    });
    expect((await verify(body.id, code)).status).toBe(410);
    const other = await start('other@x.example');
    expect(
      (await running.call('GET', `/v1/registrations/${other.body.id}`, { as: proven.body.token })).status,
    ).toBe(404);
  });

  test('that is wrong is counted, and the fifth locks it', async () => {
    const { body } = await start('guess@x.example');
    const wrong = another(await codeOf(running, 'guess@x.example'));
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await verify(body.id, wrong)).toMatchObject({ status: 422, body: { triesLeft } });
    expect(await verify(body.id, wrong)).toMatchObject({ status: 423, body: { triesLeft: 0 } });
  });

  test('of an id that nobody has is a wrong code', async () => {
    const { status, body } = await verify(`reg_${'0'.repeat(24)}`, '123456');
    expect([status, body.triesLeft]).toEqual([422, 4]);
  });

  test.each(['12345', 'abcdef', '1234567', 123456])(
    'of the form %j is refused before it is tried',
    async (code) => {
      expect((await verify('reg_x', code as string)).status).toBe(422);
    },
  );

  test('tried by many at once is taken once', async () => {
    const { body } = await start('race@x.example');
    const code = await codeOf(running, 'race@x.example');
    const answers = await Promise.all(Array.from({ length: 5 }, () => verify(body.id, code)));
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  });
});

describe('a new code', () => {
  test('kills the old one, and is not sent twice in a minute', async () => {
    const { body } = await start('again@x.example');
    const old = await codeOf(running, 'again@x.example');
    const soon = await resend(body.id);
    expect(soon.status).toBe(429);
    expect(Number(soon.headers.get('retry-after'))).toBeGreaterThan(0);
    await later();
    expect((await resend(body.id)).status).toBe(202);
    await expect.poll(() => codeOf(running, 'again@x.example')).not.toBe(old);
    expect((await verify(body.id, old)).status).toBe(422);
    expect((await verify(body.id, await codeOf(running, 'again@x.example'))).status).toBe(200);
  });

  test('is refused once the address is proven, without a word on who decided', async () => {
    const { id } = await registrationRow(running.db, 'rejected', {
      decidedByName: 'Anna Berg',
      decidedAt: new Date(),
    });
    const { status, text } = await resend(id);
    expect(status).toBe(409);
    expect(text).not.toContain('Anna');
  });

  test('for an id that nobody has is a 404', async () => {
    expect((await resend(`reg_${'0'.repeat(24)}`)).status).toBe(404);
  });
});
