import { ApplicationFailure } from '@temporalio/activity';
import type { Entry, WriteRequest } from '../../contract/entries.ts';
import { approvedGroupId } from '../../contract/ids.ts';
import type { NamedMessage } from '../../contract/messages.ts';
import type { Policies } from '../../contract/policies.ts';
import type { Setup } from '../../contract/setup.ts';
import { isEnd, stages, type Stage } from '../../contract/stages.ts';
import type { Database } from '../../prisma/client.ts';
import { removeCustomer } from '../../prisma/erase.ts';
import { Prisma, type TimelineEntry } from '../../prisma/generated/client.ts';
import { messagesOf } from '../../prisma/missed.ts';
import { newCustomer } from './new-customer.ts';
import type { Registration } from './page.ts';
import { daysOf } from './writers/setup-parts.ts';

type Tx = Prisma.TransactionClient;

/** The first of these entries under whose number something else stands in the timeline. */
export async function firstTaken(db: Database, id: string, entries: Entry[]): Promise<Entry | undefined> {
  const n = { in: entries.map((entry) => entry.n) };
  const lines = await db.timelineEntry.findMany({ where: { registrationId: id, n } });
  return entries.find((entry) => lines.some((line) => line.n === entry.n && !isSame(line, entry)));
}

const isSame = (line: TimelineEntry, { what, key }: Entry): boolean =>
  line.what === what && line.messageKey === (key ?? null);

/**
 * Makes room for an entry by taking back what stands under its number and later ones: a task wrote it that got lost
 * (prisma/missed.ts), or the workflow was reset, and what the workflow knows is what counts. None of its mails was sent,
 * as those are sent after their task. Answers the messages that a lost task had taken.
 */
export async function takeBack(
  db: Database,
  { runId, policies }: WriteRequest,
  { id, entries }: Registration,
  { n, at }: Entry,
): Promise<NamedMessage[]> {
  return db.$transaction(async (tx) => {
    const row = await lockRow(tx, id);
    // Somebody has written meanwhile: whoever asks looks again.
    if (row?.entries !== entries) return [];
    const timeline = await tx.timelineEntry.findMany({
      where: { registrationId: id },
      orderBy: { n: 'asc' },
    });
    const taken = timeline.filter((line) => line.n >= n);
    if (taken.some((line) => line.at.getTime() > at))
      throw ApplicationFailure.retryable('a later task has written here', 'Late');
    const kept = timeline.filter((line) => line.n < n);
    const isLost = row.runId === runId;
    await tx.timelineEntry.deleteMany({ where: { registrationId: id, n: { gte: n } } });
    await tx.message.deleteMany({ where: { registrationId: id, entry: { gte: n }, attempts: 0 } });
    const stage = kept.at(-1)?.stage ?? 'verifying';
    const before = { row, stage, kept, isLost, policies };
    await tx.registration.update({ where: { id }, data: { entries: n - 1, ...asIn(before) } });
    await putCustomerBack(tx, before);
    return isLost ? messagesOf(taken) : [];
  });
}

async function lockRow(tx: Tx, id: string): Promise<Registration | null> {
  await tx.$queryRaw`SELECT 1 FROM registrations WHERE id = ${id} FOR UPDATE`;
  return tx.registration.findUnique({ where: { id } });
}

type Before = {
  row: Registration;
  stage: Stage;
  kept: TimelineEntry[];
  isLost: boolean;
  policies: Policies;
};

/** What of the row depends on the stage, as it was when the last of the entries that stay was written. */
function asIn({ row, stage, kept, policies }: Before): Prisma.RegistrationUpdateInput {
  if (isEnd(stage)) return {};
  return {
    stage,
    endedAt: null,
    rejection: Prisma.DbNull,
    ...(stage === 'verifying' && { verifiedAt: null }),
    ...(isBefore(stage, 'reviewing') && { submittedAt: null }),
    ...(isBefore(stage, 'answering') && { question: Prisma.DbNull }),
    ...(stage === 'answering' && { question: questionOf(kept) }),
    ...(stage === 'preparing' && { activatesAt: daysIn(row, policies).activatesAt }),
    ...(isBefore(stage, 'preparing') && {
      ...{ decidedAt: null, decidedById: null, decidedByName: null },
      ...{ setup: Prisma.DbNull, activatesAt: null },
    }),
  };
}

const daysIn = ({ setup }: Registration, policies: Policies) =>
  daysOf((setup as Setup | null)?.activation ?? { active: false }, policies);

const isBefore = (stage: Stage, other: Stage): boolean => stages.indexOf(stage) < stages.indexOf(other);

function questionOf(kept: TimelineEntry[]): Prisma.InputJsonObject {
  const asked = kept.findLast(({ what }) => what === 'informationRequested');
  return { ...(asked?.data as Prisma.InputJsonObject), askedAt: asked?.at.toISOString() ?? '' };
}

/** One whom a lost task made goes, one whom it removed comes back, and nobody is active before the workflow says so. */
async function putCustomerBack(tx: Tx, before: Before): Promise<void> {
  const { row, stage, isLost } = before;
  if (isEnd(stage)) return;
  const { customerId } = row;
  if (customerId && isLost && isBefore(stage, 'preparing'))
    for (const remove of removeCustomer(customerId)) await remove(tx as Database);
  else if (customerId) await tx.customer.update({ where: { id: customerId }, data: { active: false } });
  else if (stage === 'preparing') await makeAgain(tx, before);
}

async function makeAgain(tx: Tx, { row, kept, policies }: Before): Promise<void> {
  const approved = kept.findLast(({ what }) => what === 'approved');
  if (!approved) throw new Error('nobody to bring back: the registration was not approved');
  const { customerId: id } = approved.data as { customerId: string };
  const site = await tx.site.findUniqueOrThrow({ where: { id: row.siteId } });
  const { pricing, serviceDays } = (row.setup ?? {}) as Setup;
  const { activeFrom, activeFromDay } = daysIn(row, policies);
  await tx.customer.create({
    data: {
      ...newCustomer(row, { id, groupId: approvedGroupId, site }),
      ...{ activeFrom, activeFromDay },
      ...(pricing && { pricing }),
      ...(serviceDays && { serviceDays }),
    },
  });
  await tx.registration.update({ where: { id: row.id }, data: { customerId: id } });
}
