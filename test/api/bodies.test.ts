import { beforeAll, describe, expect, test } from 'vitest';
import { applicantToken } from '../../contract/derive/token.ts';
import { useApi } from '../support/api.ts';
import { operations } from '../support/operations.ts';
import { callerForAll } from '../support/people.ts';
import { customerRow, registrationRow } from '../support/rows.ts';

const running = useApi();

let call: (typeof running)['call'];

beforeAll(async () => {
  call = await callerForAll(running);
});

const withJson = operations.filter(({ operation }) => operation['requestBody']?.content['application/json']);

describe.each(withJson)('$name', ({ method, path }) => {
  test('answers 400 to a body that can not be read', async () => {
    const { url, as } = await somebody(path);
    const json = { 'content-type': 'application/json' };
    expect(await call(method, url, { as, raw: '{"broken', headers: json })).toMatchObject({
      status: 400,
      body: { status: 400, title: expect.any(String), requestId: expect.stringMatching(/^req_/) },
    });
  });

  test.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'answers 415 to a body of content type %s',
    async (type) => {
      const { url, as } = await somebody(path);
      const headers: Record<string, string> = type ? { 'content-type': type } : {};
      const raw = new TextEncoder().encode('{"active":true}');
      const { status } = await call(method, url, { as, raw: raw as unknown as string, headers });
      expect(status).toBe(415);
    },
  );

  test('answers 422 to a field that nobody knows, with its pointer', async () => {
    const { url, as } = await somebody(path);
    const { status, body } = await call(method, url, { as, json: { 'no/such~field': 1 } });
    expect(status).toBe(422);
    expect(body.errors).toContainEqual({ path: '/no~1such~0field', message: 'There is no such field.' });
  });

  test.each([[[]], ['text'], [null], [7]])('answers 422 to %j in place of an object', async (json) => {
    const { url, as } = await somebody(path);
    expect((await call(method, url, { as, json })).status).toBe(422);
  });

  test('answers 413 to a body that is too large', async () => {
    const { url, as } = await somebody(path);
    expect((await call(method, url, { as, json: { text: 'x'.repeat(300_000) } })).status).toBe(413);
  });
});

/** Somebody who is let in, and the path with ids of things that exist. */
async function somebody(path: string) {
  const registration = await registrationRow(running.db);
  const ids: Record<string, string> = {
    registrations: registration.id,
    sites: 'site_demo',
    carriers: 'car_own',
  };
  const noun = path.split('/')[2] ?? '';
  const id = noun === 'customers' ? (await customerRow(running.db)).id : (ids[noun] ?? 'pt_retail');
  const isApplicants = /\/(details|answer)$/.test(path);
  const as = isApplicants ? applicantToken(running.secret, registration.id, Date.now()) : running.keys.admin;
  return { url: within(path.replace('{id}', id)), as };
}

/** Parts of the example site that the seed has made. */
const within = (path: string): string =>
  path
    .replace('{reasonId}', 'rsn_region')
    .replace('{presetId}', 'pre_wholesale')
    .replace('{inviteId}', 'inv_demo');
