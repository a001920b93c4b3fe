import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const running = useApi();

const lastLine = async (subjectId: string) =>
  running.db.auditEntry.findFirst({ where: { subjectId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });

describe.each([
  ['price-types', 'pt_', 'priceType'],
  ['carriers', 'car_', 'carrier'],
])('%s', (noun, prefix, what) => {
  test('can be added, renamed and retired, each with its line in the audit log', async () => {
    const { call } = running;
    const added = await call('POST', `/v1/${noun}`, { json: { name: ' New\0 one ' } });
    expect(added).toMatchObject({ status: 201, body: { name: 'New one', retired: false } });
    const { id } = added.body;
    expect(id.startsWith(prefix)).toBe(true);
    expect(await lastLine(id)).toMatchObject({ what: `${what}.create` });
    const changed = await call('PATCH', `/v1/${noun}/${id}`, { json: { retired: true, name: 'Old one' } });
    expect(changed.body).toEqual({ id, name: 'Old one', retired: true });
    expect(await lastLine(id)).toMatchObject({
      what: `${what}.update`,
      data: { before: added.body, after: changed.body },
    });
    const kept = await call('GET', `/v1/${noun}?filter[retired]=true`);
    expect(kept.body.items).toEqual([changed.body]);
  });

  test('are not made of nothing', async () => {
    expect((await running.call('POST', `/v1/${noun}`, { json: { name: '' } })).status).toBe(422);
    expect((await running.call('PATCH', `/v1/${noun}/${prefix}none`, { json: { name: 'x' } })).status).toBe(
      404,
    );
    expect((await running.call('PATCH', `/v1/${noun}/${prefix}own`, { json: {} })).status).toBe(422);
  });
});

test('the two groups that exist from the start are listed', async () => {
  const { body } = await running.call('GET', '/v1/groups');
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['grp_approved', 'grp_pending']);
});

describe('a site', () => {
  const path = '/v1/sites/site_demo';
  const patch = (json: object) => running.call('PATCH', path, { json });

  test('shows all of its settings, those that are not its own with their defaults', async () => {
    const { body } = await running.call('GET', path);
    expect(body).toMatchObject({
      invites: [{ token: 'demo', permanent: true, url: 'http://localhost:3000/join/demo' }],
      presets: [{ id: 'pre_wholesale', isDefault: true }],
      policies: { timeZone: 'UTC', applyAgain: 'now' },
      form: { extra: [], documents: [], maxDocuments: 5 },
      rejectedUrl: null,
    });
    expect(body.reasons[0]).toEqual({
      id: 'rsn_not_business',
      label: expect.objectContaining({ en: expect.any(String) }),
      retired: false,
    });
    expect((await running.call('GET', '/v1/sites/site_none')).status).toBe(404);
  });

  test('is changed part by part, with its line in the audit log', async () => {
    const changed = await patch({
      policies: { timeZone: 'Europe/Madrid' },
      brand: { color: '#112233' },
      rejectedUrl: 'https://bloom.example/sorry',
    });
    expect(changed.status).toBe(200);
    await patch({ policies: { applyAgain: 'never' }, name: 'Bloom' });
    const { body } = await running.call('GET', path);
    expect(body).toMatchObject({
      name: 'Bloom',
      policies: { timeZone: 'Europe/Madrid', applyAgain: 'never', reviewAfterMs: expect.any(Number) },
      brand: { color: '#112233', sender: 'Bloom Wholesale <accounts@bloom.example>' },
      rejectedUrl: 'https://bloom.example/sorry',
    });
    const line = await lastLine('site_demo');
    expect(line).toMatchObject({
      what: 'site.update',
      data: { before: { name: 'Bloom Wholesale' }, after: { name: 'Bloom' } },
    });
    expect((await patch({ brand: { color: null }, rejectedUrl: null })).body.brand).not.toHaveProperty(
      'color',
    );
  });

  test.each([
    [{}, ''],
    [{ currency: 'USD' }, '/currency'],
    [{ policies: { timeZone: 'Europe/Nowhere' } }, '/policies/timeZone'],
    [
      { policies: { businessHours: { monday: { from: '17:00', to: '09:00' } } } },
      '/policies/businessHours/monday',
    ],
    [
      { policies: { businessHours: { someday: { from: '09:00', to: '17:00' } } } },
      '/policies/businessHours/someday',
    ],
    [{ policies: { verificationExpiresAfterMs: 5000 } }, '/policies/verificationReminderAfterMs'],
    [{ policies: { answerNudgesAfterMs: [5000, 2000] } }, '/policies/answerNudgesAfterMs'],
    [{ policies: { reviewAfterMs: 0.5 } }, '/policies/reviewAfterMs'],
    [{ rejectedUrl: 'http://bloom.example' }, '/rejectedUrl'],
    [{ rejectedUrl: 'https://bloom.example@evil.example/' }, '/rejectedUrl'],
    [{ rejectedUrl: '//evil.example' }, '/rejectedUrl'],
    [{ rejectedUrl: 'https:\\\\evil.example' }, '/rejectedUrl'],
    [{ storefrontUrl: '//evil.example' }, '/storefrontUrl'],
    [{ storefrontUrl: 'javascript:alert(1)' }, '/storefrontUrl'],
    [{ brand: { sender: 'Bloom' } }, '/brand/sender'],
    [{ brand: { sender: 'accounts@bloom.example>' } }, '/brand/sender'],
    [{ brand: { sender: 'a@b.example, c@d.example' } }, '/brand/sender'],
    [{ brand: { sender: 'a@b.example>, x <c@d.example' } }, '/brand/sender'],
    [{ brand: { color: 'red;}' } }, '/brand/color'],
    [{ brand: { logoUrl: 'http://bloom.example/logo.png' } }, '/brand/logoUrl'],
  ])('does not take %j', async (json, pointer) => {
    const { status, body } = await patch(json);
    expect([status, body.errors[0].path]).toEqual([422, pointer]);
  });
});
