import type { Database } from '../../prisma/client.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { countsTo } from './page.ts';

/** Each row is in one of so many lots, by the hash of its id. */
const lots = 1024;

/** A sample errs, but not by so much: where 10,000 meet a condition, 30 in one lot do once in ten million times. */
export const enoughInLot = Math.ceil((3 * countsTo) / lots);

/** Another one each minute: until then what was read of it stays at hand. */
export const lotOfNow = (): number => Math.floor(Date.now() / 60_000) % lots;

type Count = (where: object) => Prisma.PrismaPromise<number>;

/**
 * Tells whether far more rows meet some conditions than a list counts. Half a million among a million take long to
 * count, to say "at least 10,000" in the end; one lot of them says it as surely.
 */
export const surelyManyBy =
  (db: Database, count: Count) =>
  async (where: object): Promise<boolean> => {
    const [, found] = await db.$transaction([
      // Else Postgres gathers all that meets the conditions, to look up one lot of it.
      db.$executeRaw`SET LOCAL enable_bitmapscan = off`,
      count({ AND: [where, { lot: lotOfNow() }] }),
    ]);
    return found >= enoughInLot;
  };
