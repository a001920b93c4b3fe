import { describe, expect, test } from 'vitest';
import { useRunning, type Applicant } from '../support/running.ts';

const running = useRunning();

const decide = ({ id }: { id: string }, what: string, json: object, more = {}) =>
  running.call('POST', `/v1/registrations/${id}/${what}`, { json, ...more });
const own = async ({ id, token }: Applicant) => running.call('GET', `/v1/registrations/${id}`, { as: token });

describe('withdrawing', () => {
  test('by the applicant ends it, and takes the customer record along', async () => {
    const applicant = await running.applicantIn('preparing');
    const withdrawn = await decide(applicant, 'withdraw', {}, { as: applicant.token });
    expect(withdrawn).toMatchObject({ status: 200, body: { stage: 'withdrawn' } });
    expect((await running.call('GET', `/v1/customers/${applicant.customerId}`)).status).toBe(404);
  });

  test('comes too late for a customer, who is told when it was decided but not by whom', async () => {
    const applicant = await running.applicantIn('active');
    const { status, body } = await decide(applicant, 'withdraw', {}, { as: applicant.token });
    expect([status, body.stage, typeof body.at]).toEqual([409, 'active', 'string']);
    expect(body).not.toHaveProperty('by');
  });
});

describe('a comment', () => {
  test('shows to staff with its author, and to nobody else', async () => {
    const applicant = await running.applicantIn('reviewing');
    const made = await decide(
      applicant,
      'comments',
      { text: 'I called them.\nNice people.' },
      { as: running.keys.staff },
    );
    const actor = { kind: 'key', id: 'key_staff', name: 'The staff key' };
    expect(made).toMatchObject({ status: 201, body: { text: 'I called them.\nNice people.', actor } });
    const staff = await running.call('GET', `/v1/registrations/${applicant.id}`);
    expect(staff.body.comments).toEqual([made.body]);
    expect((await own(applicant)).text).not.toContain('I called them');
  });
});
