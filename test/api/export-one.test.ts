import { beforeAll, describe, expect, test } from 'vitest';
import { customerRow, registrationRow } from '../support/rows.ts';
import { useRunning, type Applicant } from '../support/running.ts';
import type { Json } from '../support/call.ts';

const running = useRunning();

const file = (path: string, more = {}) => running.call('GET', `/v1/${path}/export`, more);

describe('the export of a registration', () => {
  let applicant: Applicant;
  let text: string;
  let body: Json;
  let headers: Headers;

  beforeAll(async () => {
    const { call } = running;
    applicant = await running.applicantIn('reviewing');
    const path = `/v1/registrations/${applicant.id}`;
    await call('POST', `${path}/comments`, { json: { text: 'Ask for Wilhelmina' } });
    await call('POST', `${path}/request-information`, { json: { text: 'Which tax office?' } });
    await call('POST', `${path}/answer`, { as: applicant.token, json: { text: 'The one in Breda' } });
    await call('POST', `${path}/approve`, { json: { note: 'Met at the fair' } });
    ({ text, body, headers } = await file(`registrations/${applicant.id}`, { as: running.keys.staff }));
  });

  test('is a file with all that is kept: rows, story, words, mails and the customer', () => {
    expect(headers.get('content-disposition')).toContain(`registration-${applicant.id}.json`);
    expect(body).toMatchObject({
      site: 'site_demo',
      email: applicant.email,
      customer: { id: applicant.customerId, email: applicant.email },
      registrations: [
        {
          id: applicant.id,
          stage: 'preparing',
          company: { legalName: 'Bloemen & Zonen B.V.' },
          comments: [{ text: 'Ask for Wilhelmina' }],
          submissions: [{ kind: 'details' }, { kind: 'answer', text: 'The one in Breda' }],
          words: [{ words: { text: 'Which tax office?' } }, { words: { note: 'Met at the fair' } }],
        },
      ],
    });
    const whats = body.registrations[0].timeline.map(({ what }: { what: string }) => what);
    expect(whats).toEqual(expect.arrayContaining(['submitted', 'answered', 'approved']));
    const templates = body.messages.map(({ template }: { template: string }) => template);
    expect(templates).toEqual(expect.arrayContaining(['verification-code', 'approved']));
  });

  test('holds no code, no token and no mailbox of staff', async () => {
    const kept = await running.db.message.findMany({ where: { registrationId: applicant.id } });
    const secrets = kept.flatMap(
      ({ text: mail }) => mail.match(/\b\d{6}\b(?! )|apt_reg_\w+\.\w+\.[\w-]+/g) ?? [],
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/apt_reg_\w+\.\w+\.[\w-]/);
    for (const { email } of await running.db.staff.findMany()) expect(text).not.toContain(email);
  });

  test('is in the audit log, and says so the next time', async () => {
    const lines = await running.db.auditEntry.findMany({ where: { subjectId: applicant.id } });
    expect(lines).toMatchObject([{ what: 'registration.export', actorId: 'key_staff', data: {} }]);
  });

  test('holds the other registrations of the address', async () => {
    const older = await registrationRow(running.db, 'rejected', { email: applicant.email, round: 7 });
    const again = await file(`registrations/${applicant.id}`);
    const ids = again.body.registrations.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual([applicant.id, older.id].toSorted());
  });

  test('of its customer is the same person', async () => {
    const { status, body: customer } = await file(`customers/${applicant.customerId}`);
    expect([status, customer.email]).toEqual([200, applicant.email]);
    expect(customer.registrations.length).toBeGreaterThan(0);
  });
});

test('a customer without a registration can be exported too', async () => {
  const { id, email } = await customerRow(running.db);
  const { body } = await file(`customers/${id}`);
  expect(body).toMatchObject({ email, customer: { id }, registrations: [], messages: [] });
});

test('nobody else is in it', async () => {
  const [one, other] = [await registrationRow(running.db), await registrationRow(running.db)];
  const { text } = await file(`registrations/${one.id}`);
  expect(text).not.toContain(other.id);
  expect(text).not.toContain(other.email);
});

test.each(['registrations/reg_none', 'customers/cus_none'])('%s is a 404', async (path) => {
  expect((await file(path)).status).toBe(404);
});

test('one that is being erased is a 404, and leaves no line', async () => {
  const { id } = await registrationRow(running.db, 'reviewing', { erasingAt: new Date() });
  expect((await file(`registrations/${id}`)).status).toBe(404);
  expect(await running.db.auditEntry.count({ where: { subjectId: id } })).toBe(0);
});

test('an applicant and a storefront are refused', async () => {
  const applicant = await running.applicantIn('describing');
  const path = `registrations/${applicant.id}`;
  expect((await file(path, { as: applicant.token })).status).toBe(403);
  expect((await file(path, { as: running.keys.storefront })).status).toBe(403);
});
