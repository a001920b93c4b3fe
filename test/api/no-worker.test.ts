import { expect, test } from 'vitest';
import { codeHash } from '../../contract/derive/code.ts';
import { applicantToken } from '../../contract/derive/token.ts';
import { useApi } from '../support/api.ts';
import { someDetails } from '../support/factories.ts';

const running = useApi();

/** A registration whose workflow has begun, while no worker runs. */
async function begun(email: string, stage: 'describing' | 'reviewing') {
  const { body } = await running.call('POST', '/v1/registrations', { json: { invite: 'demo', email } });
  await running.db.registration.update({ where: { id: body.id }, data: { stage } });
  return { id: body.id as string, as: applicantToken(running.secret, body.id, Date.now()) };
}

test('what is sent while no worker runs is kept, with what was written for it', async () => {
  const [one, two] = [await begun('a@x.example', 'describing'), await begun('b@x.example', 'reviewing')];
  const sent = await Promise.all([
    running.call('PUT', `/v1/registrations/${one.id}/details`, { as: one.as, json: someDetails() }),
    running.call('POST', `/v1/registrations/${two.id}/approve`, { json: { note: 'A good one' } }),
    running.call('POST', `/v1/registrations/${two.id}/withdraw`, { as: two.as, json: {} }),
  ]);
  const ids = [one.id, two.id, two.id];
  for (const [index, { status, body, headers }] of sent.entries()) {
    expect([status, body.pending, body.id]).toEqual([202, true, ids[index]]);
    expect(headers.get('location')).toBe(`/v1/registrations/${ids[index]}`);
  }
  expect(sent[0]?.body.stage).toBe('describing');
  expect(await running.db.submission.count({ where: { registrationId: one.id } })).toBe(1);
  expect(await running.db.words.count({ where: { registrationId: two.id } })).toBe(1);
});

test('a proof that nobody has taken in yet is answered the same to its own retry', async () => {
  const { body } = await running.call('POST', '/v1/registrations', {
    json: { invite: 'demo', email: 'c@x.example' },
  });
  const hash = codeHash(running.secret, body.id, '123456');
  await running.db.code.updateMany({ where: { registrationId: body.id }, data: { hash } });
  const verify = () =>
    running.call('POST', `/v1/registrations/${body.id}/verification`, {
      json: { code: '123456' },
      headers: { 'idempotency-key': 'once' },
    });
  const first = await verify();
  // As if the process had died before it kept its answer.
  await running.db.idempotencyKey.updateMany({
    where: { status: { not: null } },
    data: { status: null, startedAt: new Date(0) },
  });
  for (const { status, body: answered } of [first, await verify()])
    expect([status, answered.pending, typeof answered.token]).toEqual([202, true, 'string']);
});
