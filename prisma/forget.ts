import type { Database } from './client.ts';
import { removeAround } from './erase.ts';
import { Prisma, type Site } from './generated/client.ts';
import { policiesOf } from './policies.ts';

/** Registrations that ended longer ago than their site keeps personal data, the oldest first. */
export async function dueToForget(db: Database, most: number): Promise<string[]> {
  const sites = await db.site.findMany({ select: { id: true, policies: true } });
  const due = await db.registration.findMany({
    where: {
      stage: { in: ['rejected', 'withdrawn', 'expired'] },
      email: { not: null },
      erasingAt: null,
      OR: sites.flatMap(overOf),
    },
    select: { id: true },
    orderBy: { endedAt: 'asc' },
    take: most,
  });
  return due.map(({ id }) => id);
}

/** An address that was never proven is kept no longer than one that never answered. */
function overOf(site: Pick<Site, 'id' | 'policies'>): Prisma.RegistrationWhereInput[] {
  const { forgetEndedAfterMs, verificationExpiresAfterMs } = policiesOf(site);
  const before = (periodMs: number) => ({ lt: new Date(Date.now() - periodMs) });
  return [
    { siteId: site.id, endedAt: before(forgetEndedAfterMs) },
    { siteId: site.id, endedAt: before(verificationExpiresAfterMs), verifiedAt: null },
  ];
}

/**
 * Removes what is kept of the person; safe to run again. A row without them stays: its id is a keyed hash of the
 * address, so a rejection goes on refusing it for as long as was decided, and the funnels still add up.
 */
export async function forgetRegistration(db: Database, registrationId: string): Promise<void> {
  const row = await db.registration.findUnique({ where: { id: registrationId } });
  if (!row) return;
  const of = { where: { registrationId } };
  await db.$transaction([
    ...removeAround(db, registrationId),
    db.timelineEntry.deleteMany(of),
    db.submission.deleteMany(of),
    db.words.deleteMany(of),
    db.comment.deleteMany(of),
    db.document.deleteMany(of),
    db.registration.updateMany({
      where: { id: registrationId },
      data: { ...nobody, rejection: refusalOf(row.rejection) },
    }),
  ]);
}

const nobody = {
  email: null,
  runId: null,
  draft: Prisma.DbNull,
  details: Prisma.DbNull,
  changed: Prisma.DbNull,
  question: Prisma.DbNull,
  setup: Prisma.DbNull,
  missed: Prisma.DbNull,
  companyName: null,
  firstName: null,
  lastName: null,
  country: null,
};

/** Whether and when the address may apply again, without what anybody wrote about it. */
function refusalOf(rejection: Prisma.JsonValue) {
  if (rejection === null) return Prisma.DbNull;
  const { mayApplyAgainAt, silent } = rejection as Prisma.JsonObject;
  return { silent, ...(mayApplyAgainAt !== undefined && { mayApplyAgainAt }) } as Prisma.InputJsonObject;
}
