import { describe, expect, test } from 'vitest';
import { codeOf, useRunning } from '../support/running.ts';
import { registrationRow } from '../support/rows.ts';

const running = useRunning();

const comment = (id: string, text: string, key: string, as = running.keys.admin) =>
  running.call('POST', `/v1/registrations/${id}/comments`, {
    as,
    json: { text },
    headers: { 'idempotency-key': key },
  });
const commentsOf = (registrationId: string) => running.db.comment.count({ where: { registrationId } });

describe('a request that is sent again with its key', () => {
  test('gets the first answer, and does nothing again', async () => {
    const { id } = await registrationRow(running.db);
    const answers = await Promise.all(Array.from({ length: 6 }, () => comment(id, 'Hello', 'same')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(answers.filter(({ headers }) => headers.get('idempotent-replayed')).length).toBe(5);
    expect(await commentsOf(id)).toBe(1);
  });

  test('and another body is refused', async () => {
    const { id } = await registrationRow(running.db);
    await comment(id, 'Hello', 'other body');
    expect((await comment(id, 'Bye', 'other body')).status).toBe(422);
    expect(await commentsOf(id)).toBe(1);
  });

  test('by somebody else, or elsewhere, is another request', async () => {
    const [one, two] = [await registrationRow(running.db), await registrationRow(running.db)];
    const made = [
      await comment(one.id, 'Hello', 'shared'),
      await comment(one.id, 'Hello', 'shared', running.keys.staff),
      await comment(two.id, 'Hello', 'shared'),
    ];
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(3);
  });

  test('gets a problem again as well', async () => {
    const first = await comment('reg_none', 'Hello', 'problem');
    const again = await comment('reg_none', 'Hello', 'problem');
    expect([first.status, again.status]).toEqual([404, 404]);
    expect(again.headers.get('content-type')).toBe('application/problem+json');
  });

  test('gets its token again, which is kept nowhere', async () => {
    const { call, db } = running;
    const begun = await call('POST', '/v1/registrations', {
      json: { invite: 'demo', email: 'token@x.example' },
    });
    const code = await codeOf(running, 'token@x.example');
    const verify = () =>
      call('POST', `/v1/registrations/${begun.body.id}/verification`, {
        as: null,
        json: { code },
        headers: { 'idempotency-key': 'token' },
      });
    const [first, again] = [await verify(), await verify()];
    expect([first.status, again.body.token]).toEqual([200, first.body.token]);
    const kept = JSON.stringify(await db.idempotencyKey.findMany());
    expect(kept).not.toContain(first.body.token);
  });
});

test('a key that is too long is a 400', async () => {
  expect((await comment('reg_none', 'Hello', 'x'.repeat(300))).status).toBe(400);
});
