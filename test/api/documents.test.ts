import { beforeAll, describe, expect, test } from 'vitest';
import { applicantToken } from '../../contract/derive/token.ts';
import type { Stage } from '../../contract/stages.ts';
import { useApi } from '../support/api.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

async function applicantIn(stage: Stage) {
  const { id } = await registrationRow(running.db, stage);
  return { id, as: applicantToken(running.secret, id, Date.now()) };
}

type Applicant = Awaited<ReturnType<typeof applicantIn>>;

function upload({ id, as }: Applicant, bytes: Uint8Array<ArrayBuffer>, name = 'a.pdf', kind = 'licence', headers = {}) {
  const form = new FormData();
  form.set('file', new File([bytes], name, { type: 'text/html' }));
  form.set('kind', kind);
  return running.call('POST', `/v1/registrations/${id}/documents`, { as, form, headers });
}

describe('a document', () => {
  test('is what its bytes are, whatever the client calls it', async () => {
    const applicant = await applicantIn('describing');
    const { status, body } = await upload(applicant, png, '../../Gewerbe\u202E"schein\0.html');
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^doc_/),
      kind: 'licence',
      name: 'Gewerbeschein.png',
      size: png.length,
      type: 'image/png',
    });
    const own = await running.call('GET', `/v1/registrations/${applicant.id}`, { as: applicant.as });
    expect(own.body.documents).toEqual([body]);
  });

  test('is only ever given out to be saved', async () => {
    const applicant = await applicantIn('describing');
    const { body } = await upload(applicant, pdf, 'Übersicht (1).pdf');
    const url = `/v1/registrations/${applicant.id}/documents/${body.id}`;
    for (const as of [applicant.as, running.keys.staff]) {
      const { status, text, headers } = await running.call('GET', url, { as });
      expect([status, text]).toEqual([200, pdf.toString()]);
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('content-disposition')).toBe(
        "attachment; filename=\"Ubersicht (1).pdf\"; filename*=UTF-8''%C3%9Cbersicht%20%281%29.pdf",
      );
    }
  });

  test('of another registration is not there', async () => {
    const [mine, other] = [await applicantIn('describing'), await applicantIn('describing')];
    const { body } = await upload(other, pdf);
    expect((await running.call('GET', `/v1/registrations/${mine.id}/documents/${body.id}`, mine)).status).toBe(404);
    expect((await running.call('DELETE', `/v1/registrations/${mine.id}/documents/${body.id}`, mine)).status).toBe(404);
  });

  test('can be removed until it was sent in', async () => {
    const applicant = await applicantIn('reviewing');
    const [used, loose] = [await upload(applicant, pdf), await upload(applicant, png)];
    const details = { documentIds: [used.body.id] };
    await running.db.registration.update({ where: { id: applicant.id }, data: { details } });
    const remove = (id: string) => running.call('DELETE', `/v1/registrations/${applicant.id}/documents/${id}`, applicant);
    expect((await remove(loose.body.id)).status).toBe(204);
    expect((await remove(loose.body.id)).status).toBe(404);
    expect((await remove(used.body.id)).status).toBe(409);
  });
});

describe('an upload', () => {
  test.each(['verifying', 'preparing', 'active', 'rejected', 'withdrawn'] as const)('is refused in %s', async (stage) => {
    expect(await upload(await applicantIn(stage), pdf)).toMatchObject({ status: 409, body: { stage } });
  });

  test.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1')],
    ['nothing at all', Buffer.alloc(0)],
  ])('of %s is a 415', async (_what, bytes) => {
    expect((await upload(await applicantIn('describing'), bytes)).status).toBe(415);
  });

  test('that is too large is a 413', async () => {
    const applicant = await applicantIn('describing');
    const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]);
    const larger = Buffer.concat([pdf, Buffer.alloc(13 * 1024 * 1024)]);
    expect((await upload(applicant, large)).status).toBe(413);
    expect((await upload(applicant, larger)).status).toBe(413);
  });

  test.each(['', 'Two Words', '../x', 'x'.repeat(50)])('of kind %j is a 422', async (kind) => {
    expect((await upload(await applicantIn('describing'), pdf, 'a.pdf', kind)).status).toBe(422);
  });

  test('without a file, or with more than it asks for, is a 422', async () => {
    const { id, as } = await applicantIn('describing');
    const post = (form: FormData) => running.call('POST', `/v1/registrations/${id}/documents`, { as, form });
    const without = new FormData();
    without.set('kind', 'licence');
    expect((await post(without)).status).toBe(422);
    without.set('file', 'a text');
    expect((await post(without)).status).toBe(422);
    const more = new FormData();
    more.set('file', new File([pdf], 'a.pdf'));
    for (const [name, value] of [['kind', 'licence'], ['owner', 'me']] as const) more.set(name, value);
    expect((await post(more)).status).toBe(422);
  });

  test('beyond the fifth is refused, however many come at once', async () => {
    const applicant = await applicantIn('describing');
    const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await upload(applicant, pdf)).status));
    expect(statuses.toSorted()).toEqual([201, 201, 201, 201, 201, 409, 409, 409]);
  });

  test('that is sent again with its key is the same document, whatever its boundary', async () => {
    const applicant = await applicantIn('describing');
    const headers = { 'idempotency-key': 'once' };
    const [first, second] = [
      await upload(applicant, pdf, 'a.pdf', 'licence', headers),
      await upload(applicant, pdf, 'a.pdf', 'licence', headers),
    ];
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await running.db.document.count({ where: { registrationId: applicant.id } })).toBe(1);
    expect((await upload(applicant, png, 'a.png', 'licence', headers)).status).toBe(422);
  });
});

describe('where the site says what it takes', () => {
  const documents = [{ kind: 'passport', label: { en: 'Passport' }, types: ['image/png'], maxBytes: 1000 }];
  beforeAll(() => running.db.site.update({ where: { id: 'site_demo' }, data: { form: { documents, maxDocuments: 1 } } }));

  test('nothing else is taken', async () => {
    const applicant = await applicantIn('describing');
    expect((await upload(applicant, png, 'a.png', 'licence')).body.errors[0].path).toBe('/kind');
    expect((await upload(applicant, pdf, 'a.pdf', 'passport')).status).toBe(415);
    const large = Buffer.concat([png, Buffer.alloc(1000)]);
    expect((await upload(applicant, large, 'a.png', 'passport')).status).toBe(413);
    expect((await upload(applicant, png, 'a.png', 'passport')).status).toBe(201);
    expect((await upload(applicant, png, 'a.png', 'passport')).status).toBe(409);
  });
});
