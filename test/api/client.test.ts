import { expect, test } from 'vitest';
import { createClient } from '../../web/client/index.ts';
import { useApi } from '../support/api.ts';

const running = useApi();

/** As over HTTP, without a port. */
const clientOf = (key: string) =>
  createClient({
    url: 'http://localhost:3000',
    key,
    fetch: async (input, init) => await running.app.request(input as string, init),
  });

test('a storefront starts a registration, and the answer has its type', async () => {
  const client = clientOf(running.keys.storefront);
  const answer = await client.v1.registrations.$post({
    json: { invite: 'demo', email: 'typed@bloemen.example', locale: 'es' },
  });
  expect(answer.status).toBe(202);
  if (answer.status !== 202) return;
  const { id, stage }: { id: string; stage: 'verifying' } = await answer.json();
  expect([id.slice(0, 4), stage]).toEqual(['reg_', 'verifying']);
});

test('it asks who may buy', async () => {
  const client = clientOf(running.keys.storefront);
  const answer = await client.v1.eligibility.$get({
    query: { email: 'nobody@bloemen.example', site: 'site_demo' },
  });
  expect(answer.ok && (await answer.json())).toMatchObject({ canBuy: false, reason: 'unknown' });
});

test('what is refused is a problem that says why', async () => {
  const client = clientOf(running.keys.storefront);
  const answer = await client.v1.customers[':id'].$get({ param: { id: 'cus_nobody' } });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ status: 403, title: 'Not allowed' });
});

test('without a key it is a visitor', async () => {
  const client = createClient({
    url: 'http://localhost:3000',
    fetch: async (input, init) => await running.app.request(input as string, init),
  });
  expect((await client.v1.registrations.$get({ query: {} })).status).toBe(401);
});

test('a wrong body is an error of types before it is one of the API', async () => {
  const client = clientOf(running.keys.storefront);
  // @ts-expect-error: an address is needed.
  const answer = await client.v1.registrations.$post({ json: { invite: 'demo' } });
  expect(answer.status).toBe(422);
});
