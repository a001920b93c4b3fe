import { z } from '@hono/zod-openapi';
import type { Database } from '../../prisma/client.ts';
import { countsTo } from './page.ts';

export const decisionsSchema = {
  /** Of the last 7 days. */
  decided: z.object({ approved: z.number().int(), rejected: z.number().int() }),
  /** From sending in to the decision, over the last 30 days. */
  timeToDecision: z.object({ medianMs: z.number().int().nullable(), decisions: z.number().int() }),
};

type Row = { approved: number; rejected: number; medianMs: number | null; decisions: number };

/** What was decided lately, and how long that took. */
export async function decisions(db: Database) {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT count(*) FILTER (WHERE recent AND "stage" <> 'rejected')::int AS approved,
      count(*) FILTER (WHERE recent AND "stage" = 'rejected')::int AS rejected,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ms))::float AS "medianMs", count(ms)::int AS decisions
    FROM (SELECT "stage", "decidedAt" > now() - interval '7 days' AS recent,
        extract(epoch FROM "decidedAt" - "submittedAt") * 1000 AS ms
      FROM "registrations"
      WHERE "decidedAt" > now() - interval '30 days' AND "erasingAt" IS NULL
      ORDER BY "decidedAt" DESC LIMIT ${countsTo}) AS latest`;
  const { approved = 0, rejected = 0, medianMs = null, decisions: of = 0 } = row ?? {};
  return { decided: { approved, rejected }, timeToDecision: { medianMs, decisions: of } };
}
