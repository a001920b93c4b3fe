import { afterEach, expect, test } from 'vitest';
import { createDatabase as connect, type Database } from '../../prisma/client.ts';
import { createDatabase } from '../support/database.ts';

const open: Database[] = [];
afterEach(() => Promise.all(open.splice(0).map((db) => db.$disconnect())));

/** One connection, so that what it has prepared can be asked of it. */
async function oneConnection(options = ''): Promise<Database> {
  const db = connect((await createDatabase()) + options, 1);
  open.push(db);
  return db;
}

const prepared = async (db: Database, table: string): Promise<string[]> =>
  (
    await db.$queryRaw<
      { statement: string }[]
    >`SELECT statement FROM pg_prepared_statements ORDER BY statement`
  )
    .map(({ statement }) => statement)
    .filter((statement) => statement.includes(`"${table}"`));

test('what is sent again and again is planned once, whatever its values', async () => {
  const db = await oneConnection();
  for (const id of ['pt_wholesale', 'pt_retail', 'nothing']) await db.priceType.findUnique({ where: { id } });
  expect(await prepared(db, 'price_types')).toEqual([expect.stringContaining('"id" = $1')]);
});

test('what sorts, counts or searches is planned for its values', async () => {
  const db = await oneConnection();
  await db.registration.findMany({ where: { companyName: { contains: 'flor', mode: 'insensitive' } } });
  await db.registration.findMany({ orderBy: { createdAt: 'desc' }, take: 2 });
  await db.registration.count({ where: { stage: 'reviewing' } });
  expect(await prepared(db, 'registrations')).toEqual([]);
});

test('a column that comes under a running process breaks nothing', async () => {
  const db = await oneConnection();
  const read = () => db.carrier.findFirst({ where: { id: 'car_own' } });
  const readAll = () => db.$queryRaw<object[]>`SELECT * FROM carriers WHERE id = 'car_own'`;
  const before = [await read(), await readAll()];
  await db.$executeRaw`ALTER TABLE carriers ADD COLUMN "later" text`;
  expect(await read()).toEqual(before[0]);
  expect(await readAll()).toEqual([expect.objectContaining({ later: null })]);
});

test('nothing is prepared behind a pooler that lends connections by transaction', async () => {
  const db = await oneConnection('?pgbouncer=true');
  await db.priceType.findUnique({ where: { id: 'pt_wholesale' } });
  expect(await prepared(db, 'price_types')).toEqual([]);
});
