import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

const list = (query: string) => running.call('GET', `/v1/registrations?${query}`);

describe('a cursor', () => {
  const made = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  test('belongs to the sort that it was made with', async () => {
    for (const stage of ['reviewing', 'rejected'] as const) await registrationRow(running.db, stage);
    const { body } = await list('sort=createdAt&limit=1');
    expect((await list(`sort=id&limit=1&cursor=${body.nextCursor}`)).status).toBe(422);
    expect((await list(`sort=-createdAt&limit=1&cursor=${body.nextCursor}`)).status).toBe(422);
  });

  test.each([
    ['another kind of value', () => made('createdAt', { gt: '2020' }, 'reg_a')],
    ['a date that is none', () => made('createdAt', 'yesterday', 'reg_a')],
    ['no value where there always is one', () => made('createdAt', null, 'reg_a')],
    ['an id that is none', () => made('createdAt', '2026-06-01T00:00:00Z', "a' OR 1=1")],
    ['an id that is no text', () => made('createdAt', '2026-06-01T00:00:00Z', { not: 'reg_a' })],
    ['a character that Postgres refuses', () => made('createdAt', 'a\0', 'reg_a')],
    ['a number where a date stands', () => made('createdAt', 5, 'reg_a')],
    ['nothing', () => made()],
    ['no list', () => Buffer.from('{}').toString('base64url')],
  ])('with %s is refused', async (_what, cursor) => {
    const { status, body } = await list(`sort=createdAt&cursor=${cursor()}`);
    expect([status, body.errors[0].path]).toEqual([422, '/cursor']);
  });

  test.each([
    ['a text', '1'],
    ['nothing', null],
    ['no finite number', 'Infinity'],
  ])('of a list that is sorted by numbers refuses %s', async (_what, value) => {
    const { status, body } = await list(`sort=queue&cursor=${made('queue', value, 'reg_a')}`);
    expect([status, body.errors[0].path]).toEqual([422, '/cursor']);
  });

  test('of a list that is sorted by numbers goes on at the very next row', async () => {
    const { body } = await list('sort=queue&limit=1');
    const next = await list(`sort=queue&limit=1&cursor=${body.nextCursor}`);
    expect(next.body.items[0].id).not.toBe(body.items[0].id);
  });
});
