import { afterEach, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const running = useApi();

const go = (path: string) => running.call('GET', path, { as: null });
const setPage = (rejectedUrl: string | null) =>
  running.db.site.update({ where: { id: 'site_demo' }, data: { rejectedUrl } });
afterEach(() => setPage(null));

test('rejected visitors are led to the page that their site has for them', async () => {
  await setPage('https://bloom.example/sorry');
  const { status, headers } = await go('/rejected/site_demo');
  expect([status, headers.get('location')]).toEqual([303, 'https://bloom.example/sorry']);
});

test('where to is never taken from the request', async () => {
  await setPage('https://bloom.example/sorry');
  const { headers } = await go(
    '/rejected/site_demo?url=https://evil.example&to=//evil.example#https://evil.example',
  );
  expect(headers.get('location')).toBe('https://bloom.example/sorry');
  for (const id of ['https:%2F%2Fevil.example', '%2F%2Fevil.example', 'nobodys', '%00'])
    expect((await go(`/rejected/${id}`)).status).toBe(404);
});

test('a site without such a page leads to its storefront', async () => {
  expect((await go('/rejected/site_demo')).headers.get('location')).toBe('http://localhost:3000/store');
});
