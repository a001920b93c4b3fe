import { describe, expect, test } from 'vitest';
import { useRunning, type Applicant } from '../support/running.ts';

const running = useRunning();

const decide = ({ id }: { id: string }, what: string, json: object, more = {}) =>
  running.call('POST', `/v1/registrations/${id}/${what}`, { json, ...more });
const own = async ({ id, token }: Applicant) => running.call('GET', `/v1/registrations/${id}`, { as: token });
const wordsOf = ({ id }: Applicant) => running.db.words.count({ where: { registrationId: id } });

describe('rejecting', () => {
  test('with a listed reason tells the applicant in words', async () => {
    const applicant = await running.applicantIn('reviewing');
    const json = {
      reason: 'rsn_region',
      text: 'Try again in spring.',
      note: 'Too far for the van',
      applyAgain: 'after',
    };
    expect(await decide(applicant, 'reject', json)).toMatchObject({
      status: 200,
      body: { stage: 'rejected' },
    });
    const { body, text } = await own(applicant);
    expect(body.rejection).toEqual({
      reason: 'We do not deliver to your region yet',
      text: 'Try again in spring.',
      mayApplyAgainAt: expect.any(String),
      goOnTo: null,
    });
    expect(text).not.toMatch(/Too far|admin key|rsn_region/);
    const staff = await running.call('GET', `/v1/registrations/${applicant.id}`);
    expect(staff.body.rejection).toMatchObject({ reasonId: 'rsn_region', silent: false });
    expect(staff.body.timeline.at(-1).data).toMatchObject({ note: 'Too far for the van' });
  });

  test('with an own reason, and for good', async () => {
    const applicant = await running.applicantIn('reviewing');
    await decide(applicant, 'reject', { reason: 'Your shop is one of ours', applyAgain: 'never' });
    const { body } = await own(applicant);
    expect(body.rejection).toMatchObject({ reason: 'Your shop is one of ours', mayApplyAgainAt: null });
  });

  test('silently tells the applicant nothing of why, and mails nothing', async () => {
    const applicant = await running.applicantIn('reviewing');
    await decide(applicant, 'reject', { silent: true, reason: 'Spam', text: 'Never shown' });
    const { body, text } = await own(applicant);
    expect(body.stage).toBe('rejected');
    expect(text).not.toMatch(/Spam|Never shown/);
    expect(await running.mailsTo(applicant.email, 2)).toEqual(['verification-code', 'request-received']);
  });

  test.each([[{}], [{ reason: 'rsn_none' }], [{ reason: '   ' }], [{ reason: 'No', applyAgain: 'soon' }]])(
    'with %j is refused',
    async (json) => {
      const applicant = await running.applicantIn('reviewing');
      expect((await decide(applicant, 'reject', json)).status).toBe(422);
      expect(await wordsOf(applicant)).toBe(0);
    },
  );
});
