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

describe('a code that was taken, and whose answer got lost with the process,', () => {
  const verify = (id: string, code: string, key: string) =>
    running.call('POST', `/v1/registrations/${id}/verification`, {
      as: null,
      json: { code },
      headers: { 'idempotency-key': key },
    });
  /** As if the process had died between taking the code and keeping the answer, a while ago. */
  const loseAnswers = () =>
    running.db.idempotencyKey.updateMany({
      where: { status: { not: null } },
      data: { status: null, body: null, startedAt: new Date(Date.now() - 20_000) },
    });

  test('is answered again to the same request, also where it says "go on", and to no other', async () => {
    const { id, email } = await running.applicantIn('reviewing');
    const old = await codeOf(running, email);
    await running.db.code.updateMany({ data: { claimedAt: new Date(Date.now() - 120_000) } });
    await running.call('POST', '/v1/registrations', { as: null, json: { invite: 'demo', email } });
    await expect.poll(() => codeOf(running, email)).not.toBe(old);
    const code = await codeOf(running, email);

    expect(await verify(id, code, 'go on')).toMatchObject({ status: 200, body: { stage: 'reviewing' } });
    await loseAnswers();
    const again = await verify(id, code, 'go on');
    expect(again).toMatchObject({ status: 200, body: { stage: 'reviewing' } });
    const own = await running.call('GET', `/v1/registrations/${id}`, { as: again.body.token });
    expect(own.status).toBe(200);
    expect((await verify(id, code, 'another')).status).toBe(410);
    await loseAnswers();
    expect((await verify(id, old, 'go on')).status).toBe(422);
  });
});

test('a key that is too long is a 400', async () => {
  expect((await comment('reg_none', 'Hello', 'x'.repeat(300))).status).toBe(400);
});
