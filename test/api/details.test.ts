import { beforeAll, describe, expect, test } from 'vitest';
import { someDetails } from '../support/factories.ts';
import { useRunning, type Applicant } from '../support/running.ts';

const running = useRunning();

const details = ({ id, token }: Applicant, method: string, json: object) =>
  running.call(method, `/v1/registrations/${id}/details`, { as: token, json });
const own = async ({ id, token }: Applicant) =>
  (await running.call('GET', `/v1/registrations/${id}`, { as: token })).body;

describe('a draft', () => {
  let applicant: Applicant;
  beforeAll(async () => {
    applicant = await running.applicantIn('describing');
  });

  test('keeps any part, puts parts of a section together, and sends nothing in', async () => {
    await details(applicant, 'PATCH', { company: { legalName: 'Bloemen', taxId: 'NL1' }, newsletter: true });
    const saved = await details(applicant, 'PATCH', {
      company: { country: 'NL', taxId: null },
      contact: { firstName: 'Zoë' },
    });
    const draft = {
      company: { legalName: 'Bloemen', country: 'NL' },
      contact: { firstName: 'Zoë' },
      newsletter: true,
    };
    expect(saved).toMatchObject({ status: 200, body: { stage: 'describing', draft } });
    expect(saved.body.draft.company).not.toHaveProperty('taxId');
    expect(await own(applicant)).toMatchObject({ draft, company: null, submittedAt: null });
  });

  test('takes an address that is not complete yet, and forgets what is emptied', async () => {
    const typed = await details(applicant, 'PATCH', {
      addresses: [{ kind: 'billing', line1: 'Gracht 1', city: null }],
    });
    expect(typed.body.draft.addresses).toEqual([{ kind: 'billing', line1: 'Gracht 1' }]);
    const emptied = await details(applicant, 'PATCH', { addresses: null, newsletter: null });
    expect(Object.keys(emptied.body.draft)).toEqual(['company', 'contact']);
  });

  test('that two pages save at once holds both', async () => {
    const parts = Array.from({ length: 8 }, (_, n) => ({
      addresses: [{ kind: 'billing', line1: `Gracht ${n}` }],
    }));
    const names = ['tradeName', 'website', 'expectedVolume', 'taxId'].map((key) => ({
      company: { [key]: 'shop.example' },
    }));
    await Promise.all([...parts, ...names].map((part) => details(applicant, 'PATCH', part)));
    const { draft } = await own(applicant);
    expect(Object.keys(draft.company).toSorted()).toEqual([
      'country',
      'expectedVolume',
      'legalName',
      'taxId',
      'tradeName',
      'website',
    ]);
  });

  test('is cleaned of what has no place in a name', async () => {
    const { body } = await details(applicant, 'PATCH', {
      company: { legalName: ' Blo\0em\u202Een \ud800\n' },
    });
    expect(body.draft.company.legalName).toBe('Bloemen \uFFFD');
  });

  test.each([
    [{ company: { country: 'Holland' } }, '/company/country'],
    [{ company: { website: 'javascript:alert(1)' } }, '/company/website'],
    [{ company: { legalName: '' } }, '/company/legalName'],
    [{ extra: { floor: 3 } }, '/extra/floor'],
    [{ preferredCurrency: 'USD' }, '/preferredCurrency'],
    [{ preferredSite: 'site_none' }, '/preferredSite'],
    [{ documentIds: ['doc_of_others'] }, '/documentIds/0'],
    [{ company: { owner: 'Zoë' } }, '/company/owner'],
    [{ stage: 'active' }, '/stage'],
  ])('with %j is refused, with the pointer %s', async (json, path) => {
    const { status, body } = await details(applicant, 'PATCH', json);
    expect([status, body.errors[0].path]).toEqual([422, path]);
  });

  test('can not be saved once it is decided', async () => {
    const decided = await running.applicantIn('preparing');
    const { status, body } = await details(decided, 'PATCH', { newsletter: true });
    expect([status, body.stage]).toEqual([409, 'preparing']);
    expect(body).not.toHaveProperty('by');
  });
});

describe('details that are sent in', () => {
  test('bring the registration to staff, with telephone and website in one form', async () => {
    const applicant = await running.applicantIn('describing');
    const { company, contact } = someDetails();
    const sent = await details(applicant, 'PUT', {
      company: { ...company, website: 'bloemen.example' },
      contact: { ...contact, phone: '020 123 4567' },
    });
    expect(sent).toMatchObject({ status: 200, body: { stage: 'reviewing' } });
    expect(await own(applicant)).toMatchObject({
      company: { website: 'https://bloemen.example' },
      contact: { phone: '+31201234567' },
      submittedAt: expect.any(String),
      nextDueAt: expect.any(String),
    });
  });

  test('take the place of the first ones while they are reviewed, with the difference marked for staff', async () => {
    const applicant = await running.applicantIn('reviewing');
    const again = await details(applicant, 'PUT', someDetails('Tulpen B.V.'));
    expect(again.body).toEqual({ stage: 'reviewing' });
    const { body } = await running.call('GET', `/v1/registrations/${applicant.id}`);
    expect(body).toMatchObject({ company: { legalName: 'Tulpen B.V.' }, changed: ['/company/legalName'] });
    expect(await own(applicant)).not.toHaveProperty('changed');
  });

  test('lacking something name it, and leave no row behind', async () => {
    const applicant = await running.applicantIn('describing');
    const { status, body } = await details(applicant, 'PUT', { company: { legalName: 'Bloemen' } });
    expect(status).toBe(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['/company/country', '/contact']);
    expect(await running.db.submission.count({ where: { registrationId: applicant.id } })).toBe(0);
  });

  test('come too late after a decision, and leave no row behind', async () => {
    const applicant = await running.applicantIn('preparing');
    const before = await running.db.submission.count({ where: { registrationId: applicant.id } });
    expect(await details(applicant, 'PUT', someDetails())).toMatchObject({
      status: 409,
      body: { stage: 'preparing' },
    });
    const headers = { 'idempotency-key': 'late', authorization: `Bearer ${applicant.token}` };
    const repeated = await running.call('PUT', `/v1/registrations/${applicant.id}/details`, {
      json: someDetails(),
      headers,
    });
    expect(repeated).toMatchObject({ status: 409, body: { stage: 'preparing' } });
    expect(repeated.body).not.toHaveProperty('by');
    expect(await running.db.submission.count({ where: { registrationId: applicant.id } })).toBe(before);
  });
});
