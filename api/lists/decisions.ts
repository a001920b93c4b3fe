import { z } from '@hono/zod-openapi';
import type { Database } from '../../prisma/client.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import { countsTo } from './page.ts';

export const decisionsSchema = {
  /** Of the last 7 days. */
  decided: z.object({ approved: z.number().int(), rejected: z.number().int() }),
  /** From sending in to the decision, over the latest 1,000 decisions of 30 days. */
  timeToDecision: z.object({ medianMs: z.number().int().nullable(), decisions: z.number().int() }),
};

type Row = { approved: number; rejected: number; medianMs: number | null; decisions: number };

/** A median needs no more than these. */
const latest = 1000;

/** What was decided lately, and how long that took; read along an index that holds all of it. */
export async function decisions(db: Database) {
  const since = (days: number) => Prisma.sql`FROM "registrations"
    WHERE "decidedAt" > now() - make_interval(days => ${days}::int) AND "erasingAt" IS NULL
    ORDER BY "decidedAt" DESC NULLS LAST`;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT approved, rejected, "medianMs", decisions
    FROM (SELECT count(*) FILTER (WHERE "stage" <> 'rejected')::int AS approved,
        count(*) FILTER (WHERE "stage" = 'rejected')::int AS rejected
      FROM (SELECT "stage" ${since(7)} LIMIT ${countsTo}) AS rows) AS week,
    (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ms))::float AS "medianMs", count(ms)::int AS decisions
      FROM (SELECT extract(epoch FROM "decidedAt" - "submittedAt") * 1000 AS ms ${since(30)} LIMIT ${latest})
        AS rows) AS times`;
  const { approved = 0, rejected = 0, medianMs = null, decisions: of = 0 } = row ?? {};
  return { decided: { approved, rejected }, timeToDecision: { medianMs, decisions: of } };
}
