import { Prisma } from './generated/client.ts';

/** The tables that are written so. Columns are named as the models' fields are. */
type Rows = {
  timeline_entries: Prisma.TimelineEntryCreateManyInput;
  messages: Prisma.MessageCreateManyInput;
  customers: Prisma.CustomerCreateManyInput;
  verifications: Prisma.VerificationCreateManyInput;
};

/** Values only, no operations like `increment`. */
export type Changes = {
  registrations: Partial<Prisma.RegistrationCreateManyInput>;
  customers: Partial<Prisma.CustomerCreateManyInput>;
};

/**
 * Several changes as one statement: all or none of them, for one way to Postgres instead of one for each and two for
 * a transaction. They see what was there before and not each other, so no two may change the same row.
 */
export function asOne(first: Prisma.Sql, ...others: [Prisma.Sql, ...Prisma.Sql[]]): Prisma.Sql {
  const parts = others.map((part, i) => Prisma.sql`${Prisma.raw(`part_${i}`)} AS (${part})`);
  return Prisma.sql`WITH ${Prisma.join(parts)} ${first}`;
}

/**
 * What one row has and another has not is NULL in the other, never the column's default. Rows that are there already
 * stay as they are when they are `kept`.
 */
export function insertInto<Table extends keyof Rows>(
  table: Table,
  rows: Rows[Table][],
  { kept = false } = {},
): Prisma.Sql {
  const names = columnsOf(rows);
  return Prisma.sql`
    INSERT INTO ${Prisma.raw(table)} (${list(names)})
    SELECT ${list(names)} FROM jsonb_populate_recordset(NULL::${Prisma.raw(table)}, ${jsonOf(rows)}::jsonb)
    ${kept ? Prisma.sql`ON CONFLICT DO NOTHING` : Prisma.empty}`;
}

/** `undefined` leaves a column alone. */
export function update<Table extends keyof Changes>(
  table: Table,
  id: string,
  values: Changes[Table],
): Prisma.Sql {
  const all = { ...values, updatedAt: new Date() };
  const pairs = columnsOf([all]).map((name) => Prisma.raw(`"${name}" = given."${name}"`));
  return Prisma.sql`
    UPDATE ${Prisma.raw(table)} target SET ${Prisma.join(pairs)}
    FROM jsonb_populate_record(NULL::${Prisma.raw(table)}, ${jsonOf(all)}::jsonb) given
    WHERE target.id = ${id}`;
}

const columnsOf = (rows: object[]): string[] => [...new Set(rows.flatMap(given))];

const given = (row: object): string[] =>
  Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [name]));

const list = (names: string[]): Prisma.Sql => Prisma.raw(names.map((name) => `"${name}"`).join(', '));

/** As Postgres takes text: half a surrogate pair, which JSON can write and it can not, becomes U+FFFD. */
const jsonOf = (value: object): string =>
  JSON.stringify(value, (_name, each: unknown) => {
    if (typeof each === 'string') return each.toWellFormed();
    return each instanceof Prisma.NullTypes.DbNull ? null : each;
  });
