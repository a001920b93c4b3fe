import { signInPrefix } from '../contract/derive/sign-in-code.ts';
import type { Database } from './client.ts';

const dayMs = 24 * 3_600_000;

/** Removes what is kept for a day only: answers for repeated requests, counters whose time is over, codes of sign-ins. */
export async function forgetOld(db: Database): Promise<void> {
  const before = new Date(Date.now() - dayMs);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: before } } });
  await db.addressTries.deleteMany({ where: { since: { lt: before } } });
  await db.code.deleteMany({
    where: { registrationId: { startsWith: signInPrefix }, claimedAt: { lt: before } },
  });
}
