import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const running = useApi();

test('an invite link tells anybody which site it leads to, and nothing that only staff see', async () => {
  const { status, body } = await running.call('GET', '/v1/invites/demo', { as: null });
  expect(status).toBe(200);
  expect(body).toMatchObject({ token: 'demo', open: true, currencies: ['EUR'] });
  expect(body['site']).toEqual({
    id: 'site_demo',
    name: 'Bloom Wholesale',
    locale: 'en',
    storefrontUrl: '/store',
    brand: { color: '#1F5E4B' },
  });
});

test('a link that was closed still says whose it is', async () => {
  await running.db.invite.create({
    data: { id: 'inv_closed', siteId: 'site_demo', token: 'closed', label: 'Fair', closedAt: new Date() },
  });
  const { status, body } = await running.call('GET', '/v1/invites/closed', { as: null });
  expect(status).toBe(200);
  expect(body).toMatchObject({ open: false });
});

test('a link that nobody made is not found', async () => {
  const { status } = await running.call('GET', '/v1/invites/nobodys', { as: null });
  expect(status).toBe(404);
});

test.each(['%00', "'%20OR%201=1", '%ED%A0%80', '..%2f..', 'x'.repeat(65)])(
  'what can not be a link is refused: %s',
  async (token) => {
    const { status } = await running.call('GET', `/v1/invites/${token}`, { as: null });
    expect([404, 422]).toContain(status);
  },
);
