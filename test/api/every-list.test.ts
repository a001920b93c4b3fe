import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { callerForAll } from '../support/people.ts';
import { operations } from '../support/operations.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

let call: (typeof running)['call'];

beforeAll(async () => {
  call = await callerForAll(running);
  for (const stage of ['reviewing', 'rejected'] as const) await registrationRow(running.db, stage);
});

const lists = operations.filter(
  ({ method, operation }) =>
    method === 'GET' && operation['parameters']?.some(({ name }: { name: string }) => name === 'cursor'),
);

describe.each(lists)('$name', ({ path: url, operation }) => {
  const sorts: string[] = operation['parameters'].find(({ name }: { name: string }) => name === 'sort').schema
    .enum;

  test('has the form of all lists, sorted by whatever it offers', async () => {
    for (const sort of sorts) {
      const { status, body } = await call('GET', `${url}?limit=1&sort=${sort}`);
      expect([status, Object.keys(body)], sort).toEqual([200, ['items', 'nextCursor', 'total']]);
      if (!body.nextCursor) continue;
      expect((await call('GET', `${url}?limit=1&sort=${sort}&cursor=${body.nextCursor}`)).status).toBe(200);
    }
  });

  test.each([
    'sort=nonsense',
    'filter[nonsense]=1',
    'limit=201',
    'limit=0',
    'limit=x',
    'page=2',
    'cursor=x',
    'limit=1&limit=2',
  ])('answers 422 to %s', async (query) => {
    const { status, body } = await call('GET', `${url}?${query}`);
    expect([status, body.errors.length]).toEqual([422, 1]);
  });
});
