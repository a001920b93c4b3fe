import { applicant } from '../contract/actors.ts';
import { codeRules } from '../contract/codes.ts';
import { noCodeIdFor } from '../contract/ids.ts';
import type { Database } from '../prisma/client.ts';
import { policiesOf } from '../prisma/policies.ts';
import { newestCode } from './codes.ts';
import type { Notices } from './notices.ts';
import type { Onboarding } from './onboarding.ts';

type Deps = { db: Database; onboarding: Onboarding; notices: Notices };

/** Younger rows may be between their row and their start. */
const graceMs = 5000;
const most = 500;

/**
 * Finishes what a crash, or Temporal being away, left half done: rows whose workflow was never started, notices,
 * proofs that the workflow was never told of. Safe to run at any time, and in several workers.
 */
export async function doLeftOver(deps: Deps): Promise<void> {
  const before = new Date(Date.now() - graceMs);
  await startRegistrations(deps, before);
  await tellProofs(deps, new Date(Date.now() - codeRules.diesAfterMs));
  const notices = await deps.db.notice.findMany({
    where: { doneAt: null, createdAt: { lt: before } },
    take: most,
  });
  for (const { id } of notices) await deps.notices.start(id);
}

async function startRegistrations({ db, onboarding }: Deps, before: Date): Promise<void> {
  const registrations = await db.registration.findMany({
    where: { entries: 0, createdAt: { lt: before }, erasingAt: null },
    include: { site: true },
    orderBy: { createdAt: 'asc' },
    take: most,
  });
  for (const { id, site } of registrations) {
    const code = await newestCode(db, id);
    const codeId = code?.id ?? noCodeIdFor(id);
    await onboarding.start({ registrationId: id, siteId: site.id, codeId, policies: policiesOf(site) });
  }
}

/** The API died between using a code and telling the workflow. The code itself stays open for its retry. */
async function tellProofs({ db, onboarding }: Deps, before: Date): Promise<void> {
  const usedAt = { lt: before, gt: new Date(before.getTime() - codeRules.dayMs) };
  const codes = await db.code.findMany({ where: { settledAt: null, usedAt }, take: most });
  for (const { id, registrationId } of codes) {
    const where = { id: registrationId, stage: 'verifying', entries: { gt: 0 } } as const;
    if (await db.registration.findFirst({ where }))
      await onboarding.tell(
        registrationId,
        'verified',
        {},
        { by: applicant, callerId: 'left-over', key: id },
      );
  }
}
