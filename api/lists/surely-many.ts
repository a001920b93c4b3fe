import type { Database } from '../../prisma/client.ts';
import { countsTo } from './page.ts';
import { patternsOf } from './search.ts';

const sampled = 2000;
/** A sample errs; not by so much. */
const margin = 4;

type Row = { all: number; rows: number; found: number };

/**
 * Whether a text is in far more registrations than a list counts. A common word among a million rows takes long to
 * count, to say "at least 10,000" in the end; two thousand rows, taken at random, say it as surely.
 */
export async function surelyMany(db: Database, text: string): Promise<boolean> {
  const [row] = await db.$queryRaw<Row[]>`
    WITH size AS (SELECT reltuples AS rows FROM pg_class WHERE oid = '"registrations"'::regclass)
    SELECT (SELECT rows FROM size)::float AS all, count(*)::int AS rows,
      count(*) FILTER (WHERE "search" LIKE ANY(${patternsOf(text)}) AND "stage" <> 'verifying'
        AND "erasingAt" IS NULL)::int AS found
    FROM "registrations" TABLESAMPLE SYSTEM (
      (SELECT CASE WHEN rows > ${margin * countsTo}::float THEN 100 * ${sampled}::float / rows ELSE 0 END FROM size))`;
  return row !== undefined && row.rows > 0 && (row.found / row.rows) * row.all > margin * countsTo;
}
