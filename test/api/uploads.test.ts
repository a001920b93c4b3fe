import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { pdf, png, upload, uploaderIn } from '../support/files.ts';

const running = useApi();

describe('an upload', () => {
  test.each(['verifying', 'preparing', 'active', 'rejected', 'withdrawn'] as const)(
    'is refused in %s',
    async (stage) => {
      expect(await upload(running, await uploaderIn(running, stage), pdf)).toMatchObject({
        status: 409,
        body: { stage },
      });
    },
  );

  test.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1')],
    ['nothing at all', Buffer.alloc(0)],
  ])('of %s is a 415', async (_what, bytes) => {
    expect((await upload(running, await uploaderIn(running, 'describing'), bytes)).status).toBe(415);
  });

  test('that is too large is a 413', async () => {
    const applicant = await uploaderIn(running, 'describing');
    const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]);
    const larger = Buffer.concat([pdf, Buffer.alloc(13 * 1024 * 1024)]);
    expect((await upload(running, applicant, large)).status).toBe(413);
    expect((await upload(running, applicant, larger)).status).toBe(413);
  });

  test.each(['', 'Two Words', '../x', 'x'.repeat(50)])('of kind %j is a 422', async (kind) => {
    expect((await upload(running, await uploaderIn(running, 'describing'), pdf, { kind })).status).toBe(422);
  });

  test('without a file, or with more than it asks for, is a 422', async () => {
    const { id, as } = await uploaderIn(running, 'describing');
    const post = (form: FormData) => running.call('POST', `/v1/registrations/${id}/documents`, { as, form });
    const without = new FormData();
    without.set('kind', 'licence');
    expect((await post(without)).status).toBe(422);
    without.set('file', 'a text');
    expect((await post(without)).status).toBe(422);
    const more = new FormData();
    more.set('file', new File([pdf], 'a.pdf'));
    for (const [name, value] of [
      ['kind', 'licence'],
      ['owner', 'me'],
    ] as const)
      more.set(name, value);
    expect((await post(more)).status).toBe(422);
  });

  test('beyond the fifth is refused, however many come at once', async () => {
    const applicant = await uploaderIn(running, 'describing');
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async () => (await upload(running, applicant, pdf)).status),
    );
    expect(statuses.toSorted()).toEqual([201, 201, 201, 201, 201, 409, 409, 409]);
  });

  test('that is sent again with its key is the same document, whatever its boundary', async () => {
    const applicant = await uploaderIn(running, 'describing');
    const headers = { 'idempotency-key': 'once' };
    const [first, second] = [
      await upload(running, applicant, pdf, { headers }),
      await upload(running, applicant, pdf, { headers }),
    ];
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await running.db.document.count({ where: { registrationId: applicant.id } })).toBe(1);
    expect((await upload(running, applicant, png, { headers })).status).toBe(422);
  });
});

describe('where the site says what it takes', () => {
  const documents = [{ kind: 'passport', label: { en: 'Passport' }, types: ['image/png'], maxBytes: 1000 }];
  beforeAll(() =>
    running.db.site.update({ where: { id: 'site_demo' }, data: { form: { documents, maxDocuments: 1 } } }),
  );

  test('nothing else is taken', async () => {
    const applicant = await uploaderIn(running, 'describing');
    expect((await upload(running, applicant, png, { kind: 'licence' })).body.errors[0].path).toBe('/kind');
    expect((await upload(running, applicant, pdf, { kind: 'passport' })).status).toBe(415);
    const large = Buffer.concat([png, Buffer.alloc(1000)]);
    expect((await upload(running, applicant, large, { kind: 'passport' })).status).toBe(413);
    expect((await upload(running, applicant, png, { kind: 'passport' })).status).toBe(201);
    expect((await upload(running, applicant, png, { kind: 'passport' })).status).toBe(409);
  });
});
