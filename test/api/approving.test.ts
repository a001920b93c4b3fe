import { describe, expect, test } from 'vitest';
import { useRunning, type Applicant } from '../support/running.ts';
import { customerRow } from '../support/rows.ts';

const running = useRunning();

const decide = ({ id }: { id: string }, what: string, json: object, more = {}) =>
  running.call('POST', `/v1/registrations/${id}/${what}`, { json, ...more });
const own = async ({ id, token }: Applicant) => running.call('GET', `/v1/registrations/${id}`, { as: token });
const wordsOf = ({ id }: Applicant) => running.db.words.count({ where: { registrationId: id } });

describe('approving', () => {
  test('makes an inactive customer with the chosen id and group, and keeps the note from the applicant', async () => {
    const applicant = await running.applicantIn('reviewing');
    const chosen = { customerId: 'Bloemen-2026', groupId: 'grp_pending', note: 'Knows Anna from the fair' };
    const approved = await decide(applicant, 'approve', chosen);
    const missing = ['activation', 'pricing', 'serviceDays'];
    expect(approved).toMatchObject({
      status: 200,
      body: { stage: 'preparing', customerId: 'Bloemen-2026', missing },
    });
    const { body } = await running.call('GET', '/v1/customers/Bloemen-2026');
    expect(body).toMatchObject({
      active: false,
      onHold: false,
      groupId: 'grp_pending',
      registrationId: applicant.id,
    });
    const staff = await running.call('GET', `/v1/registrations/${applicant.id}`);
    expect(staff.text).toContain('Knows Anna');
    expect((await own(applicant)).text).not.toContain('Knows Anna');
  });

  test('at the same moment as somebody rejects: one wins, and the other is told who and when', async () => {
    const applicant = await running.applicantIn('reviewing');
    const answers = await Promise.all([
      decide(applicant, 'approve', { note: 'yes' }, { as: running.keys.admin }),
      decide(applicant, 'reject', { reason: 'No' }, { as: running.keys.staff }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
    const winner = won === answers[0] ? 'The admin key' : 'The staff key';
    expect(lost?.body).toMatchObject({ stage: won?.body.stage, by: winner, at: expect.any(String) });
    const late = await decide(applicant, 'approve', {});
    expect(late).toMatchObject({ status: 409, body: { by: winner, at: lost?.body.at } });
    expect(await wordsOf(applicant)).toBe(1);
  });

  test.each([
    [{ groupId: 'grp_none' }, '/groupId'],
    [{ customerId: 'not an id' }, '/customerId'],
    [{ setup: { pricing: { priceTypeId: 'pt_none' } } }, '/setup/pricing/priceTypeId'],
    [{ setup: { serviceDays: { monday: 'car_own', friday: 'car_none' } } }, '/setup/serviceDays/friday'],
    [{ setup: { serviceDays: { monday: null } } }, '/setup/serviceDays'],
    [{ setup: { activation: { active: true, from: '2027-02-29' } } }, '/setup/activation/from'],
    [
      { setup: { pricing: { priceTypeId: 'pt_retail', markupPercent: 1.234 } } },
      '/setup/pricing/markupPercent',
    ],
  ])('with %j is refused, with the pointer %s', async (json, path) => {
    const applicant = await running.applicantIn('reviewing');
    const { status, body } = await decide(applicant, 'approve', json);
    expect([status, body.errors[0].path]).toEqual([422, path]);
    expect((await own(applicant)).body.stage).toBe('reviewing');
  });

  test('with an id that another customer or registration has is a conflict', async () => {
    const [first, second] = [await running.applicantIn('reviewing'), await running.applicantIn('reviewing')];
    const { id: taken } = await customerRow(running.db);
    expect(await decide(first, 'approve', { customerId: taken })).toMatchObject({
      status: 409,
      body: { errors: [{ path: '/customerId' }] },
    });
    const both = await Promise.all(
      [first, second].map((who) => decide(who, 'approve', { customerId: 'the-one' })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('whose address became a customer in the meantime is a conflict', async () => {
    const applicant = await running.applicantIn('reviewing');
    const { id } = await customerRow(running.db, { email: applicant.email });
    const { status, body } = await decide(applicant, 'approve', {});
    expect([status, body.detail]).toEqual([409, `This address is a customer already: ${id}.`]);
  });

  test('that was refused lets go of the id that it wanted', async () => {
    const [late, other] = [await running.applicantIn('preparing'), await running.applicantIn('reviewing')];
    const headers = { 'idempotency-key': 'late' };
    expect((await decide(late, 'approve', { customerId: 'wanted' }, { headers })).status).toBe(409);
    expect((await decide(other, 'approve', { customerId: 'wanted' })).body.customerId).toBe('wanted');
  });

  test('again with the same key is the first answer, even when that was lost', async () => {
    const applicant = await running.applicantIn('reviewing');
    const headers = { 'idempotency-key': 'again' };
    const first = await decide(applicant, 'approve', {}, { headers });
    const second = await decide(applicant, 'approve', {}, { headers });
    expect([second.status, second.text]).toEqual([200, first.text]);
    await running.db.idempotencyKey.deleteMany({});
    const third = await decide(applicant, 'approve', {}, { headers });
    expect([third.status, third.body]).toEqual([200, first.body]);
  });
});
