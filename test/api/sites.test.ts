import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import type { Json } from '../support/call.ts';

const running = useApi();
const site = '/v1/sites/site_demo';

const lastLine = async (subjectId: string) =>
  running.db.auditEntry.findFirst({ where: { subjectId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
const settings = async (): Promise<Json> => (await running.call('GET', site)).body;
const post = (path: string, json: object, as?: string) =>
  running.call('POST', site + path, { json, ...(as && { as }) });
const patch = (path: string, json: object) => running.call('PATCH', site + path, { json });

/** Another site with one of each, which nobody may reach through the first. */
async function otherSite() {
  const { db } = running;
  const id = `site_${Math.random().toString(36).slice(2)}`;
  const data = { id, name: 'Other', storefrontUrl: '/store', currency: 'EUR', locale: 'en', brand: {} };
  await db.site.create({ data });
  await db.rejectionReason.create({ data: { id: `rsn_${id}`, siteId: id, label: { en: 'x' }, position: 0 } });
  await db.preset.create({ data: { id: `pre_${id}`, siteId: id, name: 'x', setup: {}, isDefault: true } });
  await db.invite.create({ data: { id: `inv_${id}`, siteId: id, token: id.replace('_', '-'), label: 'x' } });
  return id;
}

describe('reasons for rejection', () => {
  const order = async () => (await settings()).reasons.map(({ id }: { id: string }) => id);

  test('are added at the end, reworded and retired, each with its line in the audit log', async () => {
    const added = await post('/reasons', { label: { en: 'No licence', es: 'Sin licencia' } });
    expect(added).toMatchObject({ status: 201, body: { label: { en: 'No licence' }, retired: false } });
    const { id } = added.body;
    expect((await order()).at(-1)).toBe(id);
    expect(await lastLine(id)).toMatchObject({ what: 'reason.create', data: { site: 'site_demo' } });
    const changed = await patch(`/reasons/${id}`, { label: { en: 'No trade licence' }, retired: true });
    expect(changed.body).toEqual({ id, label: { en: 'No trade licence' }, retired: true });
    expect(await lastLine(id)).toMatchObject({
      what: 'reason.update',
      data: { before: { retired: false }, after: { retired: true } },
    });
  });

  test('can be moved, and the others make room', async () => {
    const [first, second, ...rest] = await order();
    await patch(`/reasons/${second}`, { position: 0 });
    expect(await order()).toEqual([second, first, ...rest]);
    expect(await lastLine(second)).toMatchObject({
      data: { before: { position: 1 }, after: { position: 0 } },
    });
    await patch(`/reasons/${second}`, { position: 999 });
    expect(await order()).toEqual([first, ...rest, second]);
  });

  test.each([
    [{}, '/label'],
    [{ label: {} }, '/label'],
    [{ label: { english: 'x' } }, '/label/english'],
    [{ label: { en: ' ' } }, '/label/en'],
    [{ label: { en: 'x' }, colour: 'red' }, '/colour'],
  ])('are not made of %j', async (json, path) => {
    const { status, body } = await post('/reasons', json);
    expect([status, body.errors[0].path]).toEqual([422, path]);
  });

  test('of another site, or of none, are not found', async () => {
    const other = await otherSite();
    for (const id of [`rsn_${other}`, 'rsn_none'])
      expect((await patch(`/reasons/${id}`, { retired: true })).status).toBe(404);
    const nowhere = { json: { label: { en: 'x' } } };
    expect((await running.call('POST', '/v1/sites/site_none/reasons', nowhere)).status).toBe(404);
    expect((await patch('/reasons/rsn_region', {})).status).toBe(422);
  });
});

describe('presets', () => {
  const setup = { pricing: { priceTypeId: 'pt_retail' }, serviceDays: { monday: 'car_own' } };
  const defaults = async () =>
    (await settings()).presets.filter(({ isDefault }: { isDefault: boolean }) => isDefault);

  test('are added, made the default and removed; one is the default at any time', async () => {
    const added = await post('/presets', { name: 'Retail', setup });
    expect(added).toMatchObject({
      status: 201,
      body: { isDefault: false, setup: { ...setup, activation: { active: true } } },
    });
    const { id } = added.body;
    expect((await patch(`/presets/${id}`, { isDefault: true })).status).toBe(200);
    expect(await defaults()).toMatchObject([{ id }]);
    expect(await lastLine(id)).toMatchObject({ what: 'preset.update', data: { after: { isDefault: true } } });
    expect((await running.call('DELETE', `${site}/presets/${id}`)).status).toBe(409);
    await patch('/presets/pre_wholesale', { isDefault: true });
    expect((await running.call('DELETE', `${site}/presets/${id}`)).status).toBe(204);
    expect(await lastLine(id)).toMatchObject({ what: 'preset.remove', data: { before: { name: 'Retail' } } });
    expect(await defaults()).toMatchObject([{ id: 'pre_wholesale' }]);
  });

  test('made the default by two at once leave one default', async () => {
    const ids = await Promise.all(
      ['A', 'B', 'C'].map(async (name) => (await post('/presets', { name, setup })).body.id as string),
    );
    await Promise.all(ids.map((id) => patch(`/presets/${id}`, { isDefault: true })));
    expect(await defaults()).toHaveLength(1);
  });

  test('of a site without any, the first is the default', async () => {
    const id = await otherSite();
    await running.db.preset.deleteMany({ where: { siteId: id } });
    const { body } = await running.call('POST', `/v1/sites/${id}/presets`, { json: { name: 'x', setup } });
    expect(body.isDefault).toBe(true);
  });

  test.each([
    [{ name: 'x' }, '/setup'],
    [{ name: 'x', setup: { pricing: setup.pricing } }, '/setup/serviceDays'],
    [{ name: 'x', setup: { ...setup, pricing: { priceTypeId: 'pt_none' } } }, '/setup/pricing/priceTypeId'],
    [{ name: 'x', setup: { ...setup, serviceDays: { monday: 'car_none' } } }, '/setup/serviceDays/monday'],
    [
      { name: 'x', setup: { ...setup, activation: { active: true, from: '2027-01-04' } } },
      '/setup/activation/from',
    ],
    [{ name: 'x', setup, isDefault: false }, '/isDefault'],
  ])('are not made of %j', async (json, path) => {
    const { status, body } = await post('/presets', json);
    expect([status, body.errors[0].path]).toEqual([422, path]);
  });

  test('of another site are not found', async () => {
    const path = `/presets/pre_${await otherSite()}`;
    expect((await patch(path, { name: 'Mine' })).status).toBe(404);
    expect((await running.call('DELETE', site + path)).status).toBe(404);
  });
});

describe('invite links', () => {
  const start = (invite: string) =>
    running.call('POST', '/v1/registrations', {
      as: null,
      json: { invite, email: `${Math.random()}@bloemen.example` },
    });

  test('are added with an end of their own or a random one, by whoever may invite', async () => {
    const { body } = await post('/invites', { label: 'Fair', token: 'fair-2027' }, running.keys.staff);
    expect(body).toMatchObject({
      label: 'Fair',
      permanent: false,
      closed: false,
      url: 'http://localhost:3000/join/fair-2027',
    });
    expect(await lastLine(body.id)).toMatchObject({ what: 'invite.create', actorId: 'key_staff' });
    const random = await post('/invites', { label: 'Sales' });
    expect(random.body.token).toMatch(/^[a-z0-9]{10}$/);
    expect((await start('fair-2027')).status).toBe(202);
    expect((await start(random.body.token)).status).toBe(202);
  });

  test('closed, start nothing until they are opened again', async () => {
    const { body } = await post('/invites', { label: 'Closing', token: 'closing' });
    const closed = await patch(`/invites/${body.id}`, { closed: true });
    expect(closed.body.closed).toBe(true);
    expect(await lastLine(body.id)).toMatchObject({
      what: 'invite.update',
      data: { before: { closed: false }, after: { closed: true } },
    });
    const refused = await start('closing');
    expect([refused.status, refused.body.detail]).toEqual([
      410,
      'This link is closed. Ask Bloom Wholesale for a new one.',
    ]);
    expect((await settings()).invites.find(({ id }: { id: string }) => id === body.id).closed).toBe(true);
    await patch(`/invites/${body.id}`, { closed: false, label: 'Open' });
    expect((await start('closing')).status).toBe(202);
  });

  test('the permanent one can be renamed, but never closed', async () => {
    expect((await patch('/invites/inv_demo', { closed: true })).status).toBe(409);
    expect((await patch('/invites/inv_demo', { label: 'Our link', closed: false })).status).toBe(200);
    expect((await start('demo')).status).toBe(202);
  });

  test('an end that is taken is refused, whichever site has it', async () => {
    const other = await otherSite();
    for (const token of ['demo', other.replace('_', '-')])
      expect((await post('/invites', { label: 'x', token })).status).toBe(409);
  });

  test.each(['ab', 'Fair', 'a b', '../demo', 'x'.repeat(65), 'é-fair'])(
    'do not end in "%s"',
    async (token) => {
      const { status, body } = await post('/invites', { label: 'x', token });
      expect([status, body.errors[0].path]).toEqual([422, '/token']);
    },
  );

  test('of another site are not found', async () => {
    const { status } = await patch(`/invites/inv_${await otherSite()}`, { closed: true });
    expect(status).toBe(404);
  });
});
