import { describe, expect, test } from 'vitest';
import { createComposeNotice } from '../../activities/notices/compose-notice.ts';
import { createOutboxTransport } from '../../emails/transports/outbox.ts';
import { useApi } from '../support/api.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi({ limited: true });

let visitors = 0;
const ask = (json: object, from = `10.1.0.${(visitors += 1)}`) =>
  running.call('POST', '/v1/status-links', { as: null, json, from });

/** Writes the mail of the newest notice, as the worker would. */
async function compose() {
  const { db, secret } = running;
  const notice = await db.notice.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  const deps = { db, secret, transport: createOutboxTransport(), publicUrl: 'http://localhost:3000' };
  await createComposeNotice(deps)({ noticeId: notice.id });
  return db.message.findUnique({ where: { id: notice.id.replace('ntc_', 'msg_') } });
}

describe('the link to one’s own registration', () => {
  test('is mailed again, and opens it', async () => {
    const { id, email } = await registrationRow(running.db, 'reviewing');
    expect(await ask({ invite: 'demo', email: email?.toUpperCase() })).toMatchObject({
      status: 202,
      body: {},
    });
    const mail = await compose();
    expect(mail).toMatchObject({ to: email, template: 'status-link', registrationId: id });
    const token = new RegExp(`/status/${id}#(\\S+)`).exec(mail?.text ?? '')?.[1] ?? '';
    expect((await running.call('GET', `/v1/registrations/${id}`, { as: token })).status).toBe(200);
  });

  test('is had by a registration whose link is too old as well', async () => {
    const { id, email } = await registrationRow(running.db, 'answering');
    expect((await ask({ registration: id, email })).status).toBe(202);
    expect((await compose())?.to).toBe(email);
  });

  test('answers the same, and mails nothing, to an address that has not applied', async () => {
    const known = await registrationRow(running.db, 'reviewing');
    const [one, other, none] = [
      await ask({ invite: 'demo', email: known.email }),
      await ask({ invite: 'demo', email: 'nobody@x.example' }),
      await ask({ registration: 'reg_nobodys', email: 'nobody2@x.example' }),
    ];
    for (const { status, text } of [one, other, none]) expect([status, text]).toEqual([202, '{}']);
    expect(await compose()).toBeNull();
    expect(await running.db.message.count({ where: { to: { startsWith: 'nobody' } } })).toBe(0);
  });

  test('is not mailed twice in a minute, known or not', async () => {
    const { email } = await registrationRow(running.db, 'reviewing');
    for (const address of [email, 'never@x.example']) {
      expect((await ask({ invite: 'demo', email: address })).status).toBe(202);
      const again = await ask({ invite: 'demo', email: address });
      expect(again.status).toBe(429);
      expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  test.each([
    [{ invite: 'none', email: 'a@x.example' }, 404],
    [{ email: 'a@x.example' }, 422],
    [{ invite: 'demo', registration: 'reg_x', email: 'a@x.example' }, 422],
    [{ invite: 'demo', email: 'no address' }, 422],
    [{ invite: 'demo', email: 'a@x.example', url: 'https://evil.example' }, 422],
  ])('with %j is a %d', async (json, status) => {
    expect((await ask(json)).status).toBe(status);
  });
});
