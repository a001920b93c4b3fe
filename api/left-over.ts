import { noCodeIdFor } from '../contract/ids.ts';
import type { Database } from '../prisma/client.ts';
import { policiesOf } from '../prisma/policies.ts';
import type { Notices } from './notices.ts';
import type { Onboarding } from './onboarding.ts';

type Deps = { db: Database; onboarding: Onboarding; notices: Notices };

/** Younger rows may be between their row and their start. */
const graceMs = 5000;
const most = 500;

/** Starts the workflows of rows that have none: a crash, or Temporal away, between the two. Safe to run at any time. */
export async function startLeftOver({ db, onboarding, notices }: Deps): Promise<number> {
  const before = new Date(Date.now() - graceMs);
  const registrations = await db.registration.findMany({
    where: { entries: 0, createdAt: { lt: before }, erasingAt: null },
    include: { site: true },
    orderBy: { createdAt: 'asc' },
    take: most,
  });
  for (const { id, site } of registrations) {
    const code = await db.code.findFirst({ where: { registrationId: id }, orderBy: { seq: 'desc' } });
    await onboarding.start({
      registrationId: id,
      siteId: site.id,
      codeId: code?.id ?? noCodeIdFor(id),
      policies: policiesOf(site),
    });
  }
  const waiting = await db.notice.findMany({ where: { doneAt: null, createdAt: { lt: before } }, take: most });
  for (const { id } of waiting) await notices.start(id);
  return registrations.length + waiting.length;
}
