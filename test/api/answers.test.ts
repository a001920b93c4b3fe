import { beforeAll, expect, test } from 'vitest';
import { useRunning, type Applicant } from '../support/running.ts';

const running = useRunning();

const answer = ({ id, token }: Applicant, json: object) =>
  running.call('POST', `/v1/registrations/${id}/answer`, { as: token, json });
const ask = ({ id }: Applicant, json: object) =>
  running.call('POST', `/v1/registrations/${id}/request-information`, { json });

let reviewed: Applicant;
beforeAll(async () => {
  reviewed = await running.applicantIn('reviewing');
});

test('the applicant sees what staff asked, and no names', async () => {
  const applicant = await running.applicantIn('reviewing');
  const json = {
    text: 'Which tax office?\nAnd since when?',
    fields: ['/company/taxId'],
    documents: ['trade-licence'],
  };
  expect(await ask(applicant, json)).toMatchObject({ status: 200, body: { stage: 'answering' } });
  const { text, body } = await running.call('GET', `/v1/registrations/${applicant.id}`, {
    as: applicant.token,
  });
  expect(body).toMatchObject({ stage: 'answering', question: { ...json, askedAt: expect.any(String) } });
  expect(text).not.toContain('The admin key');
  expect(await running.mailsTo(applicant.email, 3)).toContain('information-requested');
});

test('an answer brings it back to staff, with the difference marked', async () => {
  const applicant = await running.applicantIn('answering');
  const given = {
    text: 'Amsterdam',
    details: { company: { taxId: 'NL999999999B01', expectedVolume: '10 pallets' } },
  };
  expect(await answer(applicant, given)).toMatchObject({ status: 200, body: { stage: 'reviewing' } });
  const { body } = await running.call('GET', `/v1/registrations/${applicant.id}`);
  expect(body.changed.toSorted()).toEqual(['/company/expectedVolume', '/company/taxId']);
  expect(body.company).toMatchObject({ taxId: 'NL999999999B01', legalName: 'Bloemen & Zonen B.V.' });
  expect(body.timeline.at(-1)).toMatchObject({ what: 'answered', data: { text: 'Amsterdam' } });
  expect(body).not.toHaveProperty('question');
});

test('an answer has to hold something, and to leave valid details', async () => {
  const applicant = await running.applicantIn('answering');
  expect((await answer(applicant, {})).status).toBe(422);
  const { status, body } = await answer(applicant, { details: { contact: { lastName: null } } });
  expect([status, body.errors[0].path]).toEqual([422, '/details/contact/lastName']);
  const foreign = await answer(applicant, { details: { documentIds: ['doc_x'] } });
  expect([foreign.status, foreign.body.errors[0].path]).toEqual([422, '/details/documentIds/0']);
  expect(await running.db.submission.count({ where: { registrationId: applicant.id, kind: 'answer' } })).toBe(
    0,
  );
});

test('nothing can be answered that was not asked', async () => {
  expect(await answer(reviewed, { text: 'Hello' })).toMatchObject({
    status: 409,
    body: { stage: 'reviewing' },
  });
});

test.each(['company', '/company/owner', '/nothing', '/addresses/x', '/extra/a b', '', '/company/taxId/0'])(
  'a question about %j is refused: it is no field',
  async (field) => {
    const { status, body } = await ask(reviewed, { text: 'Why?', fields: ['/company/taxId', field] });
    expect([status, body.errors[0].path]).toEqual([422, '/fields/1']);
  },
);

test.each([[{}], [{ text: '   ' }], [{ text: 'Why?', documents: ['Not A Word'] }]])(
  'a question of %j is refused',
  async (json) => {
    expect((await ask(reviewed, json)).status).toBe(422);
  },
);
