import type { Stage } from '../../contract/stages.ts';
import type { Database } from '../../prisma/client.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import { countsTo } from './page.ts';

/**
 * How many are in each of some stages, in one statement. Each count ends at 10,000, so that the numbers of a
 * million rows, read with every change, cost no more than those of some thousand.
 */
export async function inEachStage<Asked extends Stage>(
  db: Database,
  asked: readonly Asked[],
  overdue = false,
): Promise<Record<Asked, number>> {
  const due = overdue ? Prisma.sql`AND "nextDueAt" < now()` : Prisma.empty;
  const counts = asked.map(
    (stage) => Prisma.sql`SELECT ${stage} AS stage, count(*)::int AS number FROM (
      SELECT 1 FROM "registrations" WHERE "stage" = ${stage}::"RegistrationStage" AND "erasingAt" IS NULL ${due}
      LIMIT ${countsTo}) AS rows`,
  );
  const found = await db.$queryRaw<{ stage: Asked; number: number }[]>(Prisma.join(counts, ' UNION ALL '));
  return Object.fromEntries(found.map(({ stage, number }) => [stage, number])) as Record<Asked, number>;
}
