import { applicant } from '../contract/actors.ts';
import { codeRules } from '../contract/codes.ts';
import { noCodeIdFor } from '../contract/ids.ts';
import type { Database } from '../prisma/client.ts';
import { dueToForget, forgetRegistration } from '../prisma/forget.ts';
import { missedMessages } from '../prisma/missed.ts';
import { policiesOf } from '../prisma/policies.ts';
import { newestCode } from './codes.ts';
import { finishErasing } from './erase.ts';
import type { Notices } from './notices.ts';
import type { Onboarding } from './onboarding.ts';

type Deps = { db: Database; secret: Uint8Array; onboarding: Onboarding; notices: Notices };

/** Younger rows may be between their row and their start. */
const graceMs = 5000;
const most = 500;
/** A mail that nobody has tried to send by then, or a date that nothing has come of, may show a task that got lost. */
const lostAfterMs = 60_000;
const lookedAtForMs = 24 * 3_600_000;
/** Their workflows are asked, all at once. */
const mostAsked = 50;
/** Each takes a call to Temporal, and none is urgent. */
const mostForgotten = 100;

/**
 * Finishes what a crash, or Temporal being away, left half done: rows whose workflow was never started, notices,
 * proofs that the workflow was never told of, messages that it has lost, erasures. Forgets registrations whose time
 * is over as well. Safe to run at any time, and in several workers.
 */
export async function doLeftOver(deps: Deps): Promise<void> {
  const before = new Date(Date.now() - graceMs);
  // What is stuck keeps nothing else waiting.
  const done = await Promise.allSettled([
    startRegistrations(deps, before),
    tellProofs(deps, new Date(Date.now() - codeRules.diesAfterMs)),
    startNotices(deps, before),
    repeatLost(deps, new Date(Date.now() - lostAfterMs)),
    eraseTheRest(deps, before),
    forgetEnded(deps),
  ]);
  for (const part of done) if (part.status === 'rejected') throw part.reason;
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

async function startNotices({ db, notices }: Deps, before: Date): Promise<void> {
  const waiting = await db.notice.findMany({
    where: { doneAt: null, createdAt: { lt: before } },
    take: most,
  });
  for (const { id } of waiting) await notices.start(id);
}

/**
 * A task got lost after its records were written, and nobody has sent anything since: its messages are sent again.
 * A workflow that says nothing may have one to be done again.
 */
async function repeatLost(deps: Deps, before: Date): Promise<void> {
  const ids = new Set((await Promise.all([withWaitingMail(deps, before), overdue(deps, before)])).flat());
  await Promise.all([...ids].map((id) => repeatLostOf(deps, id)));
}

async function withWaitingMail({ db }: Deps, before: Date): Promise<string[]> {
  // In words of its own, as only a state that is written out is looked for in the index of those that wait.
  const waiting = await db.$queryRaw<{ id: string }[]>`
    SELECT "registrationId" AS id FROM messages
    WHERE state = 'queued' AND attempts = 0 AND "createdAt" < ${before} AND "registrationId" IS NOT NULL
    GROUP BY 1 ORDER BY max("createdAt") DESC LIMIT ${mostAsked}`;
  return waiting.map(({ id }) => id);
}

/**
 * Their date has passed within a day, and brought no entry: the workflow does not go on. One that is complete waits
 * for the day of its activation, and is not reminded of. In no order, so that none is in another's way.
 */
async function overdue({ db }: Deps, before: Date): Promise<string[]> {
  const since = new Date(before.getTime() - lookedAtForMs);
  // Two parts, as each is then looked for in an index.
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, entries, "erasingAt", "nextDueAt" AS due FROM registrations
      WHERE stage <> 'preparing' OR missing <> '{}' OR "activatesAt" IS NULL
      UNION ALL
      SELECT id, entries, "erasingAt", "activatesAt" FROM registrations
      WHERE stage = 'preparing' AND missing = '{}'
    ) registration
    WHERE due BETWEEN ${since} AND ${before} AND entries > 0 AND "erasingAt" IS NULL
      AND NOT EXISTS (SELECT FROM timeline_entries WHERE "registrationId" = id AND at >= due)
    ORDER BY random() LIMIT ${mostAsked}`;
  return found.map(({ id }) => id);
}

async function repeatLostOf({ db, onboarding }: Pick<Deps, 'db' | 'onboarding'>, id: string): Promise<void> {
  const known = await onboarding.known(id);
  if (!known) return onboarding.redo(id);
  for (const message of await missedMessages(db, id, known)) await onboarding.repeat(id, message);
}

/** The API died between deciding it and doing it. */
async function eraseTheRest(deps: Deps, before: Date): Promise<void> {
  const begun = await deps.db.registration.findMany({ where: { erasingAt: { lt: before } }, take: most });
  for (const { id } of begun) await finishErasing(deps, id);
}

/** As in erasing, the workflow goes first: as long as the row is due, the whole is run again. */
async function forgetEnded({ db, onboarding }: Deps): Promise<void> {
  for (const id of await dueToForget(db, mostForgotten)) {
    await onboarding.erase(id);
    await forgetRegistration(db, id);
  }
}
