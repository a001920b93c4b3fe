import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { pdf, png, upload, uploaderIn } from '../support/files.ts';

const running = useApi();

describe('a document', () => {
  test('is what its bytes are, whatever the client calls it', async () => {
    const applicant = await uploaderIn(running, 'describing');
    const { status, body } = await upload(running, applicant, png, {
      name: '../../Gewerbe\u202E"schein\0.html',
    });
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
    const applicant = await uploaderIn(running, 'describing');
    const { body } = await upload(running, applicant, pdf, { name: 'Übersicht (1).pdf' });
    const url = `/v1/registrations/${applicant.id}/documents/${body.id}`;
    for (const as of [applicant.as, running.keys.staff]) {
      const { status, text, headers } = await running.call('GET', url, { as });
      expect([status, text]).toEqual([200, pdf.toString()]);
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('content-disposition')).toBe(
        'attachment; filename="Ubersicht (1).pdf"; filename*=UTF-8\'\'%C3%9Cbersicht%20%281%29.pdf',
      );
    }
  });

  test('of another registration is not there', async () => {
    const [mine, other] = [await uploaderIn(running, 'describing'), await uploaderIn(running, 'describing')];
    const { body } = await upload(running, other, pdf);
    expect(
      (await running.call('GET', `/v1/registrations/${mine.id}/documents/${body.id}`, mine)).status,
    ).toBe(404);
    expect(
      (await running.call('DELETE', `/v1/registrations/${mine.id}/documents/${body.id}`, mine)).status,
    ).toBe(404);
  });

  test('can be removed until it was sent in', async () => {
    const applicant = await uploaderIn(running, 'reviewing');
    const [used, loose] = [await upload(running, applicant, pdf), await upload(running, applicant, png)];
    const details = { documentIds: [used.body.id] };
    await running.db.registration.update({ where: { id: applicant.id }, data: { details } });
    const remove = (id: string) =>
      running.call('DELETE', `/v1/registrations/${applicant.id}/documents/${id}`, applicant);
    expect((await remove(loose.body.id)).status).toBe(204);
    expect((await remove(loose.body.id)).status).toBe(404);
    expect((await remove(used.body.id)).status).toBe(409);
  });
});
