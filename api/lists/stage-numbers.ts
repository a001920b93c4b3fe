import type { Stage } from '../../contract/stages.ts';
import type { Database } from '../../prisma/client.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import { countsTo } from './page.ts';
import { enoughInLot, lotOfNow } from './surely-many.ts';

/**
 * How many are in each of some stages, in one statement. Each count ends at 10,000, and one that surely is far
 * beyond does not begin: the numbers of a million rows, read with every change, cost as those of some thousand.
 */
export async function inEachStage<Asked extends Stage>(
  db: Database,
  asked: readonly Asked[],
  overdue = false,
): Promise<Record<Asked, number>> {
  const due = overdue ? Prisma.sql`AND "nextDueAt" < now()` : Prisma.empty;
  const lot = lotOfNow();
  const counts = asked.map((stage) => {
    const rows = Prisma.sql`FROM "registrations"
      WHERE "stage" = ${stage}::"RegistrationStage" AND "erasingAt" IS NULL ${due}`;
    return Prisma.sql`SELECT ${stage} AS stage, CASE
      WHEN (SELECT count(*) ${rows} AND "lot" = ${lot}) >= ${enoughInLot} THEN ${countsTo}
      ELSE (SELECT count(*) FROM (SELECT 1 ${rows} LIMIT ${countsTo}) AS rows) END::int AS number`;
  });
  const found = await db.$queryRaw<{ stage: Asked; number: number }[]>(Prisma.join(counts, ' UNION ALL '));
  return Object.fromEntries(found.map(({ stage, number }) => [stage, number])) as Record<Asked, number>;
}
