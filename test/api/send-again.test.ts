import { beforeAll, describe, expect, test } from 'vitest';
import { applicantToken } from '../../contract/derive/token.ts';
import { days } from '../../contract/policies.ts';
import { messageRow, registrationRow } from '../support/rows.ts';
import { useRunning } from '../support/running.ts';

const running = useRunning();

beforeAll(async () => {
  const anna = { id: 'stf_anna', email: 'anna@bloom.example', name: 'Anna Berg' };
  await running.db.staff.create({ data: { ...anna, roles: ['admin'] } });
});

const soon = { timeout: 30_000 };
const again = (id: string, more = {}) => running.call('POST', `/v1/messages/${id}/send-again`, more);
const refusalOf = async (id: string) => {
  const { status, body } = await again(id);
  return [status, body.detail];
};
const newest = (to: string) =>
  running.db.message.findFirstOrThrow({ where: { to }, orderBy: { createdAt: 'desc' } });

describe('sending a mail again', () => {
  test('writes the same words to the same address, as a message of its own, and notes who did it', async () => {
    const applicant = await running.applicantIn('reviewing');
    const first = await newest(applicant.email);
    expect(first.template).toBe('request-received');
    const { status, body } = await again(first.id, { as: running.keys.staff });
    expect(status).toBe(202);
    await expect.poll(() => running.db.message.count({ where: { id: body.id } }), soon).toBe(1);
    const copy = await running.db.message.findUniqueOrThrow({ where: { id: body.id } });
    const { to, from, subject, html, text, template, registrationId } = first;
    expect(copy).toMatchObject({ to, from, subject, html, text, template, registrationId, state: 'sent' });
    expect(await running.db.message.findUniqueOrThrow({ where: { id: first.id } })).toEqual(first);
    expect(await running.db.auditEntry.findMany({ where: { subjectId: first.id } })).toMatchObject([
      { what: 'message.sendAgain', actorId: 'key_staff', data: { template: 'request-received' } },
    ]);
  });

  test('with the same key happens once', async () => {
    const applicant = await running.applicantIn('reviewing');
    const { id } = await newest(applicant.email);
    const headers = { 'idempotency-key': 'once' };
    const [one, two] = [await again(id, { headers }), await again(id, { headers })];
    expect(two.text).toBe(one.text);
    expect(await running.db.notice.count({ where: { messageId: id } })).toBe(1);
  });

  test('to staff goes to the same person', async () => {
    const applicant = await running.applicantIn('reviewing');
    const first = await running.db.message.findFirstOrThrow({
      where: { registrationId: applicant.id, template: 'please-review' },
    });
    const { body } = await again(first.id);
    const copied = () => running.db.message.findUnique({ where: { id: body.id } });
    await expect.poll(copied, soon).toMatchObject({ staffId: first.staffId, to: first.to });
  });
});

describe('it is refused', () => {
  test('to somebody who is no longer staff', async () => {
    const left = { id: 'stf_left', email: 'left@bloom.example', name: 'Left', active: false };
    await running.db.staff.create({ data: { ...left, roles: ['admin'] } });
    const { id: registrationId } = await registrationRow(running.db);
    const { id } = await messageRow(running.db, { registrationId, staffId: left.id });
    expect(await refusalOf(id)).toEqual([409, 'The person it went to is no longer staff.']);
  });

  test('with a code, which is dead', async () => {
    const applicant = await running.applicantIn('verifying');
    await running.mailsTo(applicant.email, 1);
    const { id } = await newest(applicant.email);
    expect(await refusalOf(id)).toEqual([409, expect.stringContaining('Its code works no longer')]);
  });

  test('with a link that has expired', async () => {
    const { id: registrationId } = await registrationRow(running.db);
    const token = applicantToken(running.secret, registrationId, Date.now() - days(31));
    const { id } = await messageRow(running.db, { registrationId, text: `http://x/status/1#${token}` });
    expect(await refusalOf(id)).toEqual([409, 'Its link has expired.']);
  });

  test('when it asks for what is done already', async () => {
    const applicant = await running.applicantIn('preparing');
    const { id } = await running.db.message.findFirstOrThrow({
      where: { registrationId: applicant.id, template: 'please-review' },
    });
    expect(await refusalOf(id)).toEqual([409, 'What it asks for is done already.']);
  });

  test('while it is still on its way', async () => {
    const { id: registrationId } = await registrationRow(running.db);
    const { id } = await messageRow(running.db, { registrationId, state: 'queued' });
    expect(await refusalOf(id)).toEqual([409, 'It has not left yet: it goes out by itself.']);
  });

  test('when it belongs to no applicant and no customer, because its link works once', async () => {
    const { id } = await messageRow(running.db);
    expect((await again(id)).status).toBe(409);
  });

  test('when the registration is being erased, or there is no such message', async () => {
    const { id: registrationId } = await registrationRow(running.db, 'reviewing', { erasingAt: new Date() });
    const { id } = await messageRow(running.db, { registrationId });
    expect((await again(id)).status).toBe(404);
    expect((await again('msg_none')).status).toBe(404);
  });

  test('and then leaves nothing behind', async () => {
    const { id } = await messageRow(running.db);
    await again(id);
    expect(await running.db.notice.count({ where: { messageId: id } })).toBe(0);
    expect(await running.db.auditEntry.count({ where: { subjectId: id } })).toBe(0);
  });
});

test('one whose message was erased meanwhile is dropped', async () => {
  const notice = { id: 'ntc_erased', template: 'approved', messageId: 'msg_erased' };
  await running.db.notice.create({ data: notice });
  await running.deps.notices.start(notice.id);
  const isDone = async () =>
    (await running.db.notice.findUniqueOrThrow({ where: { id: notice.id } })).doneAt !== null;
  await expect.poll(isDone, soon).toBe(true);
  expect(await running.db.message.count({ where: { id: 'msg_erased' } })).toBe(0);
});
