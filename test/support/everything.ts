import type { Database } from '../../prisma/client.ts';

/** Every table's rows as text: for tests that look for what may not be found any more. */
export async function everything(db: Database): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const rows = await Promise.all(
    tables.map(({ name }) => db.$queryRawUnsafe(`SELECT t::text FROM "${name}" t`)),
  );
  return JSON.stringify(rows);
}
