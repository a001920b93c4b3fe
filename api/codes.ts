import { codeRules } from '../contract/codes.ts';
import { newId } from '../contract/derive/keyed.ts';
import type { Code, Prisma } from '../prisma/generated/client.ts';

type Tx = Prisma.TransactionClient;

/** One address at a time: what follows in the transaction sees all that others did for it. */
export const lockAddress = (tx: Tx, addressHash: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${addressHash}, 0))`;

/**
 * Claims the next code of a registration, or undefined while the rules don't allow one: a minute after the
 * registration's last one, and so many an hour and a day for its address. Needs the address' lock.
 */
export async function claimCode(
  tx: Tx,
  registrationId: string,
  addressHash: string,
): Promise<Code | undefined> {
  const { nextCodeAfterMs, hourMs, dayMs, codesPerHour, codesPerDay, livesMs } = codeRules;
  const [counts] = await tx.$queryRaw<{ minute: number; hour: number; day: number }[]>`
    SELECT count(*) FILTER (WHERE "registrationId" = ${registrationId}
        AND "claimedAt" > now() - ${nextCodeAfterMs} * interval '1 millisecond')::int AS minute,
      count(*) FILTER (WHERE "claimedAt" > now() - ${hourMs} * interval '1 millisecond')::int AS hour,
      count(*)::int AS day
    FROM codes WHERE "addressHash" = ${addressHash}
      AND "claimedAt" > now() - ${dayMs} * interval '1 millisecond'`;
  if (!counts || counts.minute > 0 || counts.hour >= codesPerHour || counts.day >= codesPerDay)
    return undefined;
  const [code] = await tx.$queryRaw<Code[]>`
    INSERT INTO codes (id, "registrationId", "addressHash", "claimedAt", "expiresAt")
    VALUES (${newId('code')}, ${registrationId}, ${addressHash}, now(), now() + ${livesMs} * interval '1 millisecond')
    RETURNING *`;
  return code;
}

export const newestCode = (db: Tx, registrationId: string): Promise<Code | null> =>
  db.code.findFirst({ where: { registrationId }, orderBy: { seq: 'desc' } });

/** What a caller is told of a code: the same for everybody, whether it was mailed or not. */
export const codeTimes = ({ claimedAt, expiresAt }: Code) => ({
  codeExpiresAt: expiresAt.toISOString(),
  resendAfter: new Date(claimedAt.getTime() + codeRules.nextCodeAfterMs).toISOString(),
});
