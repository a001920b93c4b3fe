import { expect, test } from 'vitest';
import { useRunning } from '../support/running.ts';
import { messageRow } from '../support/rows.ts';

const running = useRunning();

test('staff see what was sent, but neither codes nor what makes a link work', async () => {
  const applicant = await running.applicantIn('reviewing');
  const { body } = await running.call(
    'GET',
    `/v1/messages?filter[registrationId]=${applicant.id}&filter[to]=${applicant.email}&limit=9`,
  );
  expect(body.items.map(({ template }: { template: string }) => template)).toEqual([
    'request-received',
    'verification-code',
  ]);
  for (const { id, template } of body.items) {
    const {
      status,
      body: mail,
      text,
    } = await running.call('GET', `/v1/messages/${id}`, { as: running.keys.staff });
    expect([status, mail.template, mail.state]).toEqual([200, template, 'sent']);
    const kept = await running.db.message.findUniqueOrThrow({ where: { id } });
    const secrets = [...kept.text.matchAll(/\b\d{6}\b|apt_reg_\w+\.\w+\.[\w-]+/g)].map(([secret]) => secret);
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});

test('a list of them never holds a body', async () => {
  await messageRow(running.db, { html: '<p>secret body</p>', text: 'secret body' });
  const { text } = await running.call('GET', '/v1/messages?limit=200');
  expect(text).not.toContain('secret body');
});

test.each([
  ['filter[state]=bounced', ['msg_b']],
  ['filter[template]=on-hold', ['msg_a']],
  ['filter[customerId]=cus_1', ['msg_b']],
  ['filter[to]=anna', ['msg_a']],
  ['filter[state]=bounced,sent&q=msg_', ['msg_b', 'msg_a']],
])('%s finds %j', async (query, ids) => {
  const { db } = running;
  await db.message.deleteMany({});
  await messageRow(db, { id: 'msg_a', template: 'on-hold', to: 'anna@x.example', createdAt: new Date(1000) });
  await messageRow(db, { id: 'msg_b', state: 'bounced', customerId: 'cus_1', createdAt: new Date(2000) });
  const { body } = await running.call('GET', `/v1/messages?${query}`);
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual(ids);
});

test('one that is not there is a 404', async () => {
  expect((await running.call('GET', '/v1/messages/msg_none')).status).toBe(404);
});
