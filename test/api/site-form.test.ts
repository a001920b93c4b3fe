import { beforeAll, expect, test } from 'vitest';
import { applicantToken } from '../../contract/derive/token.ts';
import { useApi } from '../support/api.ts';
import { someDetails } from '../support/factories.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

const form = {
  extra: [
    { key: 'floor', label: { en: 'Floor' }, type: 'number', required: true },
    { key: 'dock', label: { en: 'Loading dock' }, type: 'boolean' },
  ],
  documents: [{ kind: 'licence', label: { en: 'Trade licence' }, required: true }],
  currencies: ['USD'],
};

beforeAll(() => running.db.site.update({ where: { id: 'site_demo' }, data: { form } }));

async function send(method: string, json: object) {
  const { id } = await registrationRow(running.db, 'describing');
  const as = applicantToken(running.secret, id, Date.now());
  return running.call(method, `/v1/registrations/${id}/details`, { as, json });
}

test("a site's own fields are typed, and needed only when the whole is sent in", async () => {
  expect((await send('PATCH', { extra: { dock: true } })).status).toBe(200);
  const wrong = await send('PATCH', { extra: { floor: 'third', dock: 1 } });
  expect(wrong.body.errors).toEqual([
    { path: '/extra/floor', message: 'This has to be a number.' },
    { path: '/extra/dock', message: 'This has to be a boolean.' },
  ]);
});

test('a whole set names every field and document that is missing', async () => {
  const { status, body } = await send('PUT', someDetails());
  expect(status).toBe(422);
  expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['/extra/floor', '/documentIds']);
});

test("the site's other currencies can be chosen", async () => {
  expect((await send('PATCH', { preferredCurrency: 'USD' })).status).toBe(200);
  const { body } = await send('PATCH', { preferredCurrency: 'GBP' });
  expect(body.errors[0]).toEqual({ path: '/preferredCurrency', message: 'Choose EUR or USD.' });
});
