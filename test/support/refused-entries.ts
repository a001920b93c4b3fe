import type { Database } from '../../prisma/client.ts';

/** From now on no entry can be written, though all can be read; answers what ends that. */
export async function refuseEntries(db: Database): Promise<() => Promise<unknown>> {
  await db.$executeRaw`
    CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN RAISE EXCEPTION ''not now''; END'`;
  await db.$executeRaw`CREATE TRIGGER refuse BEFORE INSERT ON timeline_entries EXECUTE FUNCTION refuse()`;
  return () => db.$executeRaw`DROP TRIGGER refuse ON timeline_entries`;
}
