import { expect, test } from 'vitest';
import { everything } from '../support/everything.ts';
import { isGone } from '../support/gone.ts';
import { customerRow, messageRow } from '../support/rows.ts';
import { useRunning } from '../support/running.ts';

const running = useRunning();

const erase = (id: string, more = {}) => running.call('DELETE', `/v1/customers/${id}`, more);
const linesOf = (subjectId: string) => running.db.auditEntry.findMany({ where: { subjectId } });

test('a customer goes with the registration, its mails and its workflow; one line stays', async () => {
  const applicant = await running.applicantIn('preparing');
  const { id, email, customerId } = applicant;
  const comment = { json: { text: 'Ask for Wilhelmina' } };
  await running.call('POST', `/v1/registrations/${id}/comments`, comment);

  expect((await erase(customerId)).status).toBe(204);
  const left = await everything(running.db);
  for (const trace of [email, 'Wilhelmina', 'Bloemgracht']) expect(left).not.toContain(trace);
  expect(await linesOf(customerId)).toMatchObject([
    { what: 'customer.erase', actorId: 'key_admin', data: {} },
  ]);
  expect(await linesOf(id)).toEqual([]);
  expect((await running.call('GET', `/v1/registrations/${id}`)).status).toBe(404);
  expect((await running.call('GET', `/v1/customers/${customerId}`)).status).toBe(404);
  await isGone(running.client, id);
});

test('a customer who came without a registration goes with what is kept about them', async () => {
  const { id, email } = await customerRow(running.db);
  await messageRow(running.db, { customerId: id, to: email });
  const headers = { 'idempotency-key': 'hold' };
  await running.call('PATCH', `/v1/customers/${id}`, { json: { onHold: true }, headers });
  expect((await erase(id)).status).toBe(204);
  await expect.poll(() => running.db.notice.count({ where: { customerId: id } })).toBe(0);
  expect(await everything(running.db)).not.toContain(email);
  const whats = (await linesOf(id)).map(({ what }) => what);
  expect(whats.filter((what) => what === 'customer.erase')).toHaveLength(1);
});

test('again with the same key is the same answer, without one it is a 404', async () => {
  for (const { id } of [await customerRow(running.db), await customerRow(running.db)]) {
    const headers = { 'idempotency-key': `once ${id}` };
    expect((await erase(id, { headers })).status).toBe(204);
    await running.db.idempotencyKey.deleteMany({});
    expect((await erase(id, { headers })).status).toBe(204);
    expect((await erase(id)).status).toBe(404);
    expect(await linesOf(id)).toHaveLength(1);
  }
});

test('at the same moment by two it happens once', async () => {
  const { id } = await customerRow(running.db);
  const answers = await Promise.all([erase(id), erase(id)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404]);
  expect(await linesOf(id)).toHaveLength(1);
});

test('only admins may, and others change nothing', async () => {
  const { id } = await customerRow(running.db);
  expect((await erase(id, { as: running.keys.staff })).status).toBe(403);
  expect((await erase(id, { as: running.keys.storefront })).status).toBe(403);
  expect(await running.db.customer.count({ where: { id } })).toBe(1);
});

test('one that is not there is a 404', async () => {
  expect((await erase('cus_none')).status).toBe(404);
});
