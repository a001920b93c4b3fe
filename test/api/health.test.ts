import { describe, expect, test } from 'vitest';
import { startTemporaryPostgres } from '../../dev/postgres/temporary.ts';
import { useApi } from '../support/api.ts';
import { createCall } from '../support/call.ts';
import { createApp } from '../../api/app.ts';
import { createOnboarding } from '../../api/onboarding.ts';
import { createDatabase } from '../../prisma/client.ts';
import { createTemplate, template } from '../support/template.ts';
import { Client, Connection } from '@temporalio/client';
import { makeKeys } from '../support/keys.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

test('a process that is there says so, and one that can work says that', async () => {
  for (const path of ['/healthz', '/readyz'])
    expect(await running.call('GET', path, { as: null })).toMatchObject({ status: 200, body: { ok: true } });
});

describe('while Temporal is away', () => {
  const away = () => {
    const client = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) });
    const app = createApp({ ...running.deps, onboarding: createOnboarding(client, 'nobody') });
    return createCall(app, running.keys.admin);
  };

  test('it is not ready, and says when to come back', async () => {
    const { status, headers, body } = await away()('GET', '/readyz');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(body).toMatchObject({ status: 503, requestId: expect.any(String) });
  });

  test('messages to a workflow are a 503, and what is read is not', async () => {
    const { id } = await registrationRow(running.db);
    expect((await away()('POST', `/v1/registrations/${id}/approve`, { json: {} })).status).toBe(503);
    expect((await away()('DELETE', `/v1/registrations/${id}`)).status).toBe(503);
    const other = await registrationRow(running.db);
    expect((await away()('GET', `/v1/registrations/${other.id}`)).status).toBe(200);
  });
});

describe('while Postgres is away', () => {
  test('every answer is a 503 with a problem, and all is well when it is back', async () => {
    const postgres = await startTemporaryPostgres();
    await createTemplate(postgres.serverUrl);
    const db = createDatabase(`${postgres.serverUrl}${template}`, 3);
    const keys = await makeKeys(db);
    const call = createCall(createApp({ ...running.deps, db }), keys.admin);
    const row = await registrationRow(db);
    expect((await call('GET', `/v1/registrations/${row.id}`)).status).toBe(200);

    await postgres.end();
    const calls = [
      ['GET', '/readyz'],
      ['GET', '/v1/registrations'],
      ['POST', '/v1/registrations'],
      ['PATCH', '/v1/customers/cus_1'],
    ] as const;
    for (const [method, path] of calls) {
      const json = method === 'GET' ? {} : { json: { onHold: true, invite: 'demo', email: 'a@x.example' } };
      const { status, headers, body } = await call(method, path, { as: null, ...json });
      expect([method, path, status === 503 || status === 401 || status === 422]).toEqual([
        method,
        path,
        true,
      ]);
      if (status === 503)
        expect([headers.get('retry-after'), body.title]).toEqual(['5', 'Not available at the moment']);
      const { status: known } = await call(method, path, json);
      expect(known).toBe(503);
    }
    expect((await call('GET', '/healthz')).status).toBe(200);
    await db.$disconnect();
  });
});
