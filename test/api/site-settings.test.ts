import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const running = useApi();
const site = '/v1/sites/site_demo';

const patch = (json: object) => running.call('PATCH', site, { json });
const lastLine = (subjectId: string) =>
  running.db.auditEntry.findFirst({ where: { subjectId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });

const floor = { key: 'floorArea', label: { en: 'Floor area' }, type: 'number', required: true };
const licence = { kind: 'trade-licence', label: { en: 'Trade licence', es: 'Licencia' } };

describe('what a site asks for', () => {
  test('is changed list by list, and the audit log has both', async () => {
    expect((await patch({ form: { extra: [floor], maxDocuments: 3 } })).status).toBe(200);
    const { body } = await patch({ form: { documents: [licence] } });
    expect(body.form).toMatchObject({ extra: [floor], maxDocuments: 3, documents: [licence] });
    expect(body.form.documents[0]).toMatchObject({ required: false, types: expect.any(Array) });
    expect(await lastLine('site_demo')).toMatchObject({
      what: 'site.update',
      data: {
        before: { form: { extra: [floor] } },
        after: { form: { documents: [{ kind: 'trade-licence' }] } },
      },
    });
    expect((await patch({ form: { extra: [] } })).body.form).toMatchObject({ extra: [], maxDocuments: 3 });
  });

  test.each([
    [{ extra: [floor, floor] }, '/form/extra/1/key'],
    [{ extra: [{ ...floor, key: 'Floor area' }] }, '/form/extra/0/key'],
    [{ extra: [{ ...floor, label: {} }] }, '/form/extra/0/label'],
    [{ extra: [{ ...floor, type: 'date' }] }, '/form/extra/0/type'],
    [{ documents: [licence, { ...licence }] }, '/form/documents/1/kind'],
    [{ documents: [{ ...licence, types: ['text/html'] }] }, '/form/documents/0/types/0'],
    [{ documents: [{ ...licence, types: [] }] }, '/form/documents/0/types'],
    [{ documents: [{ ...licence, maxBytes: 99_999_999 }] }, '/form/documents/0/maxBytes'],
    [{ maxDocuments: 0 }, '/form/maxDocuments'],
    [{ colour: 'red' }, '/form/colour'],
  ])('is not %j', async (form, path) => {
    const { status, body } = await patch({ form });
    expect([status, body.errors[0].path]).toEqual([422, path]);
  });
});

describe('where pages may call from', () => {
  test('is kept in the form that browsers say, each once', async () => {
    const { body } = await patch({
      origins: ['https://Shop.Example:443', 'http://127.0.0.1:8080/', 'https://shop.example'],
    });
    expect(body.origins).toEqual(['https://shop.example', 'http://127.0.0.1:8080']);
    expect((await patch({ origins: [] })).body.origins).toEqual([]);
  });

  test.each([
    '*',
    'https://*.example',
    'shop.example',
    'https://shop.example/cart',
    'https://shop.example?x',
    'https://a@shop.example',
    'ftp://shop.example',
    'javascript:alert(1)',
    'null',
    'https://shop.example\\@evil.example',
  ])('is not "%s"', async (origin) => {
    const { status, body } = await patch({ origins: [origin] });
    expect([status, body.errors[0].path]).toEqual([422, '/origins/0']);
  });
});

describe('a new site', () => {
  const json = {
    name: 'Bloom Iberia',
    storefrontUrl: 'https://iberia.bloom.example',
    currency: 'EUR',
    locale: 'es',
    brand: { sender: 'Bloom Iberia <cuentas@bloom.example>' },
  };
  const add = (more: object = {}) => running.call('POST', '/v1/sites', { json: { ...json, ...more } });

  test('takes applications at once: its permanent link, reasons and preset are its own', async () => {
    const { status, body } = await add();
    expect([status, body.name, body.currency]).toEqual([201, 'Bloom Iberia', 'EUR']);
    const demo = (await running.call('GET', site)).body;
    expect(body.invites).toMatchObject([{ permanent: true, closed: false }]);
    expect(body.reasons.map(({ label }: { label: object }) => label)).toEqual(
      demo.reasons.map(({ label }: { label: object }) => label),
    );
    expect(body.presets).toMatchObject([{ isDefault: true, setup: demo.presets[0].setup }]);
    const invite = body.invites[0].token;
    const started = await running.call('POST', '/v1/registrations', {
      as: null,
      json: { invite, email: 'zoe@iberia.example' },
    });
    expect(started.status).toBe(202);
    const { siteId } = await running.db.registration.findUniqueOrThrow({ where: { id: started.body.id } });
    expect(siteId).toBe(body.id);
    expect(await lastLine(body.id)).toMatchObject({
      what: 'site.create',
      data: { after: { name: 'Bloom Iberia' } },
    });
  });

  test('is set up with what is still offered', async () => {
    await running.db.carrier.updateMany({ where: { id: 'car_own' }, data: { retired: true } });
    const { setup } = (await add()).body.presets[0];
    expect(setup.serviceDays).toMatchObject({ monday: 'car_express', friday: 'car_express', sunday: null });
    await running.db.carrier.updateMany({ data: { retired: true } });
    expect((await add()).body.presets).toEqual([]);
    await running.db.carrier.updateMany({ data: { retired: false } });
  });

  test.each([
    [{ name: '' }, '/name'],
    [{ storefrontUrl: 'javascript:x' }, '/storefrontUrl'],
    [{ currency: 'euro' }, '/currency'],
    [{ locale: 'english' }, '/locale'],
    [{ brand: {} }, '/brand/sender'],
    [{ policies: {} }, '/policies'],
  ])('is not made with %j', async (more, path) => {
    const { status, body } = await add(more);
    expect([status, body.errors[0].path]).toEqual([422, path]);
  });

  test('is made by admins only', async () => {
    const { status } = await running.call('POST', '/v1/sites', { json, as: running.keys.staff });
    expect(status).toBe(403);
  });
});
