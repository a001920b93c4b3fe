import { beforeAll, describe, expect, test } from 'vitest';
import { stages, type Stage } from '../../contract/stages.ts';
import { lotOfNow } from '../../api/lists/surely-many.ts';
import { useApi } from '../support/api.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

const path = '/v1/registrations';
const list = (query: string) => running.call('GET', `${path}?${query}`);

/** All ids of a list, page by page. */
async function walk(query: string, limit = 2): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { status, body } = await list(`${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
    expect(status).toBe(200);
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.nextCursor as string | null;
  }
  return ids;
}

const day = (date: number) => new Date(Date.UTC(2026, 5, date));

beforeAll(async () => {
  const { db } = running;
  const rows: [string, Stage, object][] = [
    ['reg_a', 'reviewing', { companyName: 'Anemone', submittedAt: day(3), createdAt: day(1), country: 'NL' }],
    ['reg_b', 'reviewing', { companyName: 'Bloemen', submittedAt: day(3), createdAt: day(2), country: 'BE' }],
    [
      'reg_c',
      'rejected',
      { companyName: 'Crocus 50%', submittedAt: day(1), decidedAt: day(5), createdAt: day(3) },
    ],
    ['reg_d', 'describing', { createdAt: day(4) }],
    ['reg_e', 'verifying', { createdAt: day(5), email: 'new_one@crocus.example' }],
    [
      'reg_f',
      'preparing',
      { companyName: 'Freesia 50 off', submittedAt: day(2), createdAt: day(6), lastName: 'Öz' },
    ],
  ];
  for (const [id, stage, more] of rows) await registrationRow(db, stage, { id, ...more });
  await registrationRow(db, 'reviewing', { id: 'reg_z', erasingAt: new Date() });
});

describe('a list of registrations', () => {
  test('leaves out whose address is not proven, and what is being erased', async () => {
    const { body } = await list('sort=id');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([
      'reg_a',
      'reg_b',
      'reg_c',
      'reg_d',
      'reg_f',
    ]);
    expect(body).toMatchObject({ total: 5, nextCursor: null });
    expect(body).not.toHaveProperty('totalIsAtLeast');
  });

  test('shows those too if they are asked for', async () => {
    expect(await walk('filter[stage]=verifying')).toEqual(['reg_e']);
    expect(await walk('filter[stage]=verifying,rejected&sort=id')).toEqual(['reg_c', 'reg_e']);
  });

  test.each([
    ['submittedAt', ['reg_c', 'reg_f', 'reg_a', 'reg_b', 'reg_d']],
    ['-submittedAt', ['reg_b', 'reg_a', 'reg_f', 'reg_c', 'reg_d']],
    ['createdAt', ['reg_a', 'reg_b', 'reg_c', 'reg_d', 'reg_f']],
    ['-createdAt', ['reg_f', 'reg_d', 'reg_c', 'reg_b', 'reg_a']],
    ['companyName', ['reg_a', 'reg_b', 'reg_c', 'reg_f', 'reg_d']],
    ['-companyName', ['reg_f', 'reg_c', 'reg_b', 'reg_a', 'reg_d']],
    ['decidedAt', ['reg_c', 'reg_a', 'reg_b', 'reg_d', 'reg_f']],
    ['stage', ['reg_d', 'reg_a', 'reg_b', 'reg_f', 'reg_c']],
    ['-stage', ['reg_c', 'reg_f', 'reg_b', 'reg_a', 'reg_d']],
    ['-site', ['reg_f', 'reg_d', 'reg_c', 'reg_b', 'reg_a']],
    ['-id', ['reg_f', 'reg_d', 'reg_c', 'reg_b', 'reg_a']],
    // Those who wait, longest first; then the others, newest first.
    ['queue', ['reg_a', 'reg_b', 'reg_d', 'reg_f', 'reg_c']],
    ['-queue', ['reg_c', 'reg_f', 'reg_d', 'reg_b', 'reg_a']],
    ['lastName', ['reg_a', 'reg_b', 'reg_c', 'reg_f', 'reg_d']],
    ['-decidedAt', ['reg_c', 'reg_f', 'reg_d', 'reg_b', 'reg_a']],
  ])('sorts by %s page by page, rows without a value last', async (sort, ids) => {
    expect(await walk(`sort=${sort}`, 1)).toEqual(ids);
    expect(await walk(`sort=${sort}`, 2)).toEqual(ids);
  });

  test('begins with what was sent in last', async () => {
    expect(await walk('')).toEqual(await walk('sort=-submittedAt'));
  });

  test.each([
    ['filter[country]=BE', ['reg_b']],
    ['filter[company]=bloem', ['reg_b']],
    ['filter[lastName]=%C3%B6', ['reg_f']],
    ['filter[email]=CROCUS&filter[stage]=verifying', ['reg_e']],
    ['filter[site]=site_demo&filter[stage]=preparing', ['reg_f']],
    ['filter[site]=site_other', []],
    ['filter[id]=reg_c', ['reg_c']],
    ['filter[createdFrom]=2026-06-04', ['reg_d', 'reg_f']],
    ['filter[submittedFrom]=2026-06-02T00:00:00Z&filter[submittedUntil]=2026-06-03', ['reg_f']],
    ['q=crocus', ['reg_c']],
    ['q=reg_c', ['reg_c']],
    ['q=50%25', ['reg_c']],
    ['q=5_', []],
    ['q=', ['reg_a', 'reg_b', 'reg_c', 'reg_d', 'reg_f']],
    ['q=new_one&filter[stage]=verifying', ['reg_e']],
    ['q=newXone&filter[stage]=verifying', []],
    ['q=ANEMONE', ['reg_a']],
    ['q=%C3%96Z', ['reg_f']],
    ['q=de vries bloemen', []],
    ['q=bl', ['reg_b']],
    ['q=oe', []],
    ['filter[company]=50%25', ['reg_c']],
    ['filter[company]=vries', []],
    ['filter[decidedFrom]=2026-06-05&filter[decidedUntil]=2026-06-06', ['reg_c']],
    ['filter[overdue]=true', []],
  ])('%s leaves %j', async (query, ids) => {
    expect(await walk(`${query}&sort=id`)).toEqual(ids);
  });

  test.each([
    'filter[stage]=reviewing,none',
    'filter[createdFrom]=yesterday',
    'filter[createdFrom]=2026-02-30',
  ])('%s is refused', async (query) => expect((await list(query)).status).toBe(422));

  test('goes on where it was, whatever came in between', async () => {
    const first = await list('sort=companyName&limit=2');
    await registrationRow(running.db, 'reviewing', { id: 'reg_between', companyName: 'Aster' });
    const { body } = await list(`sort=companyName&limit=1&cursor=${first.body.nextCursor}`);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['reg_c']);
    await running.db.registration.delete({ where: { id: 'reg_between' } });
  });

  test('is the same read a row at a time and at once, however many share a value or have none', async () => {
    const { db } = running;
    const some = <Value>(n: number, ...values: Value[]) => values[n % values.length] as Value;
    await db.registration.createMany({
      data: Array.from({ length: 48 }, (_, n) => ({
        id: `reg_deep_${(n * 7919) % 1000}`,
        siteId: 'site_demo',
        inviteId: 'inv_demo',
        round: 1,
        locale: 'en',
        stage: some<Stage>(n, 'reviewing', 'withdrawn', 'active', 'rejected'),
        email: `${n}@deep.example`,
        companyName: some(n, null, 'Same', 'same', `Only ${n}`),
        submittedAt: some(n, null, day(1), new Date(Date.UTC(2026, 0, 1, 0, 0, 0, n))),
        decidedAt: some(n, null, null, day(7)),
      })),
    });
    for (const sort of ['queue', 'companyName', 'submittedAt', 'decidedAt', 'stage', 'id'])
      for (const way of [sort, `-${sort}`]) {
        const atOnce = await walk(`q=reg_deep&sort=${way}`, 200);
        expect(atOnce.length, way).toBe(48);
        expect(await walk(`q=reg_deep&sort=${way}`, 7), way).toEqual(atOnce);
      }
    await db.registration.deleteMany({ where: { email: { endsWith: 'deep.example' } } });
  });

  test('counts exactly to 10,000, and says "at least" beyond', async () => {
    const { db } = running;
    const add = (from: number, to: number) => db.$executeRaw`
      INSERT INTO registrations (id, "siteId", "inviteId", email, round, locale, stage, missing, "updatedAt")
      SELECT 'reg_many_' || n, 'site_demo', 'inv_demo', n || '@many.example', 1, 'en', 'withdrawn', '{}', now()
      FROM generate_series(${from}::int, ${to}::int) AS n`;
    await add(1, 10_000);
    expect((await list('filter[stage]=withdrawn&limit=1')).body).toMatchObject({ total: 10_000 });
    expect((await list('filter[stage]=withdrawn&limit=1')).body).not.toHaveProperty('totalIsAtLeast');
    await add(10_001, 10_001);
    const { body } = await list('filter[stage]=withdrawn&limit=1');
    expect(body).toMatchObject({ total: 10_000, totalIsAtLeast: true });
    await db.registration.deleteMany({ where: { stage: 'withdrawn' } });
  });

  test('says "at least" without counting where one lot in a thousand is full', async () => {
    const { db } = running;
    const lot = lotOfNow();
    await db.$executeRaw`
      INSERT INTO registrations (id, "siteId", "inviteId", email, round, locale, stage, missing, "updatedAt")
      SELECT 'reg_lot_' || n, 'site_demo', 'inv_demo', n || '@lot.example', 1, 'en', 'expired', '{}', now()
      FROM generate_series(1, 60000) AS n WHERE hashtext('reg_lot_' || n) & 1023 IN (${lot}::int, ${lot + 1}::int)`;
    for (const query of ['filter[stage]=expired', 'q=lot', 'filter[email]=lot', 'filter[overdue]=false'])
      expect((await list(`${query}&limit=1`)).body, query).toMatchObject({
        total: 10_000,
        totalIsAtLeast: true,
      });
    expect((await running.call('GET', `${path}/counts`)).body).toMatchObject({
      expired: 10_000,
      reviewing: 2,
    });
    expect((await list('q=lot&filter[country]=NL')).body.total).toBe(0);
    await db.registration.deleteMany({ where: { stage: 'expired' } });
  });
});

describe('the numbers of all stages', () => {
  test('name every stage, those with nobody as well', async () => {
    const { body } = await running.call('GET', `${path}/counts`);
    expect(Object.keys(body)).toEqual([...stages]);
    expect(body).toMatchObject({
      verifying: 1,
      describing: 1,
      reviewing: 2,
      preparing: 1,
      rejected: 1,
      erased: 0,
    });
  });
});
