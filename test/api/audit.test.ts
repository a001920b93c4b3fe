import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const running = useApi();

test('the audit log says who changed what, newest first, and is filtered by subject and kind', async () => {
  const { call } = running;
  await call('PATCH', '/v1/carriers/car_own', { json: { name: 'Van' } });
  await call('PATCH', '/v1/price-types/pt_retail', { json: { name: 'Shop' } });
  const all = await call('GET', '/v1/audit');
  expect(all.body.items.map(({ what }: { what: string }) => what)).toEqual([
    'priceType.update',
    'carrier.update',
  ]);
  const { body } = await call('GET', '/v1/audit?filter[what]=carrier.update&filter[subjectId]=car_own');
  expect(body.items).toMatchObject([
    {
      id: expect.stringMatching(/^aud_/),
      actor: { kind: 'key', id: 'key_admin', name: 'The admin key' },
      subjectId: 'car_own',
      data: { before: { name: 'Own van' }, after: { name: 'Van' } },
    },
  ]);
  expect((await call('GET', '/v1/audit?filter[subjectId]=car_none')).body.total).toBe(0);
  expect((await call('GET', '/v1/audit?filter[actor]=ADMIN%20key')).body.total).toBe(2);
  expect((await call('GET', '/v1/audit?filter[actor]=nobody')).body.total).toBe(0);
});
