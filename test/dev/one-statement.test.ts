import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase as connect, type Database } from '../../prisma/client.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import { asOne, insertInto, update } from '../../prisma/one-statement.ts';
import { createDatabase } from '../support/database.ts';
import { customerRow, registrationRow } from '../support/rows.ts';

let db: Database;
beforeEach(async () => {
  db = connect(await createDatabase(), 1);
});
afterEach(() => db.$disconnect());

const read = (id: string) =>
  db.registration.findUniqueOrThrow({ where: { id }, include: { timeline: true } });

const line = (registrationId: string, n: number) => ({
  registrationId,
  n,
  at: new Date('2026-11-02T09:30:00.123Z'),
  what: 'verified',
  stage: 'describing' as const,
  actorKind: 'applicant',
  actorName: null,
  data: { nested: { list: [1, 'two', null] } },
});

test('every kind of value arrives as it was given', async () => {
  const { id } = await registrationRow(db, 'answering', {
    question: { text: 'Which?' },
    decidedByName: 'Ann',
  });
  const values = {
    stage: 'preparing' as const,
    entries: 7,
    missing: ['pricing', 'serviceDays'],
    setup: { activation: { active: true }, serviceDays: { monday: null } },
    question: Prisma.DbNull,
    decidedByName: null,
    activatesAt: new Date('2026-12-24T23:59:59.999Z'),
  };
  await db.$executeRaw(update('registrations', id, values));
  expect(await read(id)).toMatchObject({ ...values, question: null });
});

test('what is undefined is left alone, and only the row that is named changes', async () => {
  const [one, other] = [await registrationRow(db), await registrationRow(db)];
  await db.$executeRaw(update('registrations', one.id, { companyName: undefined, country: 'FR' }));
  expect(await read(one.id)).toMatchObject({ companyName: one.companyName, country: 'FR' });
  expect((await read(one.id)).updatedAt.getTime()).toBeGreaterThanOrEqual(one.updatedAt.getTime());
  const { timeline: _none, ...row } = await read(other.id);
  expect(row).toMatchObject({ country: other.country, updatedAt: other.updatedAt });
});

test('quotes, other scripts and half a surrogate pair are text like any other', async () => {
  const { id } = await registrationRow(db);
  const companyName = `'"; DROP TABLE registrations; -- \\u0041 花 😀 \uD800`;
  await db.$executeRaw(update('registrations', id, { companyName, setup: { note: companyName } }));
  const { companyName: kept, setup } = await read(id);
  expect(kept).toBe(companyName.toWellFormed());
  expect(setup).toEqual({ note: companyName.toWellFormed() });
});

test('all parts are there, or none', async () => {
  const { id } = await registrationRow(db);
  const both = (...numbers: number[]) =>
    db.$executeRaw(
      asOne(
        update('registrations', id, { entries: Math.max(...numbers) }),
        insertInto(
          'timeline_entries',
          numbers.map((n) => line(id, n)),
        ),
      ),
    );
  await both(1, 2);
  await expect(both(3, 2)).rejects.toThrow(/timeline_entries_pkey/);
  const { entries, timeline } = await read(id);
  expect(entries).toBe(2);
  expect(timeline).toEqual([line(id, 1), line(id, 2)].map((each) => expect.objectContaining(each)));
});

test('rows need not name the same columns', async () => {
  const { id } = await registrationRow(db);
  const rows = [line(id, 1), { ...line(id, 2), actorId: 'stf_ann' }, { ...line(id, 3), messageKey: 'key' }];
  expect(await db.$executeRaw(insertInto('timeline_entries', rows))).toBe(3);
  const kept = (await read(id)).timeline.map(({ actorId, messageKey }) => [actorId, messageKey]);
  expect(kept).toEqual([
    [null, null],
    ['stf_ann', null],
    [null, 'key'],
  ]);
});

test('rows that are kept are not written over', async () => {
  const { id, ...customer } = await customerRow(db, { companyName: 'First' });
  const { siteId, email, company, contact, groupId } = customer as never as Prisma.CustomerCreateManyInput;
  const again = { id, siteId, email, company, contact, groupId, companyName: 'Second' };
  await expect(db.$executeRaw(insertInto('customers', [again]))).rejects.toThrow(/customers_pkey/);
  expect(await db.$executeRaw(insertInto('customers', [again], { kept: true }))).toBe(0);
  expect(await db.customer.findUniqueOrThrow({ where: { id } })).toMatchObject({ companyName: 'First' });
});

test('a column that comes under a running process breaks nothing', async () => {
  const { id } = await registrationRow(db);
  const write = (entries: number) => db.$executeRaw(update('registrations', id, { entries }));
  await write(1);
  await db.$executeRaw`ALTER TABLE registrations ADD COLUMN "later" text`;
  await write(2);
  expect(await read(id)).toMatchObject({ entries: 2 });
});
