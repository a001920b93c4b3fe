import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { customerRow, groupRow } from '../support/rows.ts';

const running = useApi();

const lastLine = async (subjectId: string) =>
  running.db.auditEntry.findFirst({ where: { subjectId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
const patch = (id: string, json: object) => running.call('PATCH', `/v1/groups/${id}`, { json });

describe('a group', () => {
  test('is added, changed and deleted, each with its line in the audit log', async () => {
    const { call, keys } = running;
    const json = { name: ' Florists ', categories: [' roses', 'plants ', 'roses'] };
    const added = await call('POST', '/v1/groups', { json, as: keys.staff });
    expect(added).toMatchObject({
      status: 201,
      body: { name: 'Florists', categories: ['roses', 'plants'], builtIn: false },
    });
    const { id } = added.body;
    expect(id).toMatch(/^grp_/);
    expect(await lastLine(id)).toMatchObject({ what: 'group.create', actorId: 'key_staff' });
    const changed = await patch(id, { categories: [] });
    expect(changed.body).toEqual({ ...added.body, categories: [] });
    expect(await lastLine(id)).toMatchObject({ what: 'group.update', data: { before: added.body } });
    expect((await call('GET', `/v1/groups/${id}`)).body).toEqual(changed.body);
    expect((await call('DELETE', `/v1/groups/${id}`)).status).toBe(204);
    expect(await lastLine(id)).toMatchObject({ what: 'group.delete', data: { before: changed.body } });
    expect((await call('GET', `/v1/groups/${id}`)).status).toBe(404);
    expect((await call('DELETE', `/v1/groups/${id}`)).status).toBe(404);
  });

  test('with members stays', async () => {
    const { id } = await groupRow(running.db);
    await customerRow(running.db, { groupId: id });
    const { status, body } = await running.call('DELETE', `/v1/groups/${id}`);
    expect([status, body.detail]).toEqual([409, 'The group has members: 1. Move them to another one first.']);
  });

  test.each(['grp_pending', 'grp_approved'])('%s stays, and can be changed', async (id) => {
    expect((await running.call('DELETE', `/v1/groups/${id}`)).status).toBe(409);
    expect((await patch(id, { categories: ['open'] })).body).toMatchObject({
      categories: ['open'],
      builtIn: true,
    });
  });

  test.each([
    [{ name: '' }, '/name'],
    [{ categories: [''] }, '/categories/0'],
    [{ categories: ['x'.repeat(101)] }, '/categories/0'],
    [{ categories: Array.from({ length: 201 }, (_, n) => `c${n}`) }, '/categories'],
    [{ categories: 'plants' }, '/categories'],
    [{ builtIn: true }, '/builtIn'],
    [{}, ''],
  ])('does not take %j', async (json, pointer) => {
    const { id } = await groupRow(running.db);
    const { status, body } = await patch(id, json);
    expect([status, body.errors[0].path]).toEqual([422, pointer]);
  });

  test('that is not there can not be changed', async () => {
    expect((await patch('grp_none', { name: 'x' })).status).toBe(404);
  });
});

describe('the group of a customer', () => {
  test('is changed, with its line in the audit log', async () => {
    const [{ id }, group] = [await customerRow(running.db), await groupRow(running.db)];
    const { status, body } = await running.call('PATCH', `/v1/customers/${id}`, {
      json: { groupId: group.id },
      as: running.keys.staff,
    });
    expect([status, body.groupId]).toEqual([200, group.id]);
    expect(await lastLine(id)).toMatchObject({
      what: 'customer.update',
      data: { before: { groupId: 'grp_approved' }, after: { groupId: group.id } },
    });
  });

  test('has to be one', async () => {
    const { id } = await customerRow(running.db);
    const { status, body } = await running.call('PATCH', `/v1/customers/${id}`, {
      json: { groupId: 'grp_none' },
    });
    expect([status, body.errors[0].path]).toEqual([422, '/groupId']);
  });
});
