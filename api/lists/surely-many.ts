import type { Database } from '../../prisma/client.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import { countsTo } from './page.ts';
import { patternsOf } from './search.ts';

const sampled = 4000;
/** A sample errs; not by so much. */
const margin = 3;

type Row = { rows: number; found: number };

/**
 * Whether a text is in far more registrations than a list counts. A common word among a million rows takes long to
 * count, to say "at least 10,000" in the end; some thousand rows, taken at random, say it as surely.
 */
export async function surelyMany(db: Database, text: string): Promise<boolean> {
  const [size] = await db.$queryRaw<{ rows: number }[]>`
    SELECT reltuples::float AS rows FROM pg_class WHERE oid = '"registrations"'::regclass`;
  const all = size?.rows ?? 0;
  if (all < margin * margin * countsTo) return false;
  const percent = Prisma.raw(String((100 * sampled) / all));
  const [row] = await db.$queryRaw<Row[]>`
    SELECT count(*)::int AS rows, count(*) FILTER (WHERE "search" LIKE ANY(${patternsOf(text)})
      AND "stage" <> 'verifying' AND "erasingAt" IS NULL)::int AS found
    FROM "registrations" TABLESAMPLE SYSTEM (${percent})`;
  return row !== undefined && row.found * (all / Math.max(row.rows, 1)) > margin * countsTo;
}
