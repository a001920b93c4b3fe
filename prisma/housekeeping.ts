import type { Database } from './client.ts';

const dayMs = 24 * 3_600_000;

/** Removes what is kept for a day only: answers for repeated requests, and counters whose time is over. */
export async function forgetOld(db: Database): Promise<void> {
  const before = new Date(Date.now() - dayMs);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: before } } });
  await db.addressTries.deleteMany({ where: { since: { lt: before } } });
}
