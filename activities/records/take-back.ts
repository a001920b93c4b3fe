import { ApplicationFailure } from '@temporalio/activity';
import type { Entry, WriteRequest, WriteResult } from '../../contract/entries.ts';
import type { MessageBodies, NamedMessage } from '../../contract/messages.ts';
import type { Policies } from '../../contract/policies.ts';
import type { Setup } from '../../contract/setup.ts';
import { isEnd, stages, type Stage } from '../../contract/stages.ts';
import type { Database } from '../../prisma/client.ts';
import { removeCustomer } from '../../prisma/erase.ts';
import { Prisma, type TimelineEntry } from '../../prisma/generated/client.ts';
import { messagesOf } from '../../prisma/missed.ts';
import { groupFor, newCustomer } from './new-customer.ts';
import type { Registration } from './page.ts';
import { daysOf } from './writers/setup-parts.ts';

type Tx = Prisma.TransactionClient;
type Missed = Record<number, NamedMessage[]>;

/** Makes room for the first of these entries under whose number something else stands; false where none is. */
export async function isMadeRoom(
  db: Database,
  request: WriteRequest,
  registration: Registration,
  entries: Entry[],
): Promise<boolean> {
  if (entries.length === 0) return false;
  const n = { in: entries.map((entry) => entry.n) };
  const lines = await db.timelineEntry.findMany({ where: { registrationId: registration.id, n } });
  const isOther = isOtherThan(registration, request);
  const first = entries.find((entry) => lines.some((line) => line.n === entry.n && isOther(line, entry)));
  if (first) await takeBack(db, request, first);
  return first !== undefined;
}

/** By its message, or its kind; what another run has written is the same only if this one has not done it again. */
const isOtherThan =
  (row: Registration, { runId }: WriteRequest) =>
  (line: TimelineEntry, { what, key, at }: Entry): boolean =>
    line.what !== what ||
    line.messageKey !== (key ?? null) ||
    (row.runId !== runId && line.at.getTime() !== at);

/**
 * Takes back what stands under the number of an entry and later ones: a task wrote it that got lost
 * (prisma/missed.ts), or the workflow was reset, and what the workflow knows is what counts. None of its mails was
 * tried, as mails are sent after their task. The messages that a lost task had taken are kept for every try.
 */
async function takeBack(db: Database, request: WriteRequest, entry: Entry): Promise<void> {
  const { registrationId, runId, policies } = request;
  const { n, at } = entry;
  await db.$transaction(async (tx) => {
    const row = await lockRow(tx, registrationId);
    const timeline = await tx.timelineEntry.findMany({ where: { registrationId }, orderBy: { n: 'asc' } });
    const taken = timeline.filter((line) => line.n >= n);
    const [first] = taken;
    // Another try of the same was faster.
    if (!row || row.erasingAt || first?.n !== n || !isOtherThan(row, request)(first, entry)) return;
    if (taken.some((line) => line.at.getTime() > at))
      throw ApplicationFailure.retryable('a later task has written here', 'Late');
    const kept = timeline.filter((line) => line.n < n);
    const stage = kept.at(-1)?.stage ?? 'verifying';
    await tx.timelineEntry.deleteMany({ where: { registrationId, n: { gte: n } } });
    await tx.message.deleteMany({ where: { registrationId, entry: { gte: n }, attempts: 0 } });
    const isLost = row.runId === runId;
    const before = { row, stage, kept, taken, isLost, policies };
    await tx.registration.update({
      where: { id: registrationId },
      data: { entries: n - 1, ...(isLost && withMissed(row, n, taken)), ...asIn(before) },
    });
    if (!isEnd(stage)) await putCustomerBack(tx, before);
  });
}

async function lockRow(tx: Tx, id: string): Promise<Registration | null> {
  await tx.$queryRaw`SELECT 1 FROM registrations WHERE id = ${id} FOR UPDATE`;
  return tx.registration.findUnique({ where: { id } });
}

function withMissed({ missed }: Registration, n: number, taken: TimelineEntry[]): { missed?: object } {
  const messages = messagesOf(taken);
  const before = (missed ?? {}) as Missed;
  return messages.length > 0 ? { missed: { ...before, [n]: [...(before[n] ?? []), ...messages] } } : {};
}

/** The messages for which these entries stand, for the workflow to take after them. */
export function missedAt({ missed }: Registration, entries: Entry[]): Pick<WriteResult, 'missed'> {
  const found = entries.flatMap(({ n }) => (missed as Missed | null)?.[n] ?? []);
  return found.length > 0 ? { missed: found } : {};
}

type Before = {
  row: Registration;
  stage: Stage;
  kept: TimelineEntry[];
  taken: TimelineEntry[];
  isLost: boolean;
  policies: Policies;
};

/** What of the row depends on the stage, as it was when the last of the entries that stay was written. */
function asIn({ stage, kept, policies }: Before): Prisma.RegistrationUpdateInput {
  if (isEnd(stage)) return {};
  return {
    stage,
    endedAt: null,
    rejection: Prisma.DbNull,
    ...(stage === 'verifying' && { verifiedAt: null }),
    ...(isBefore(stage, 'reviewing') && { submittedAt: null }),
    ...(isBefore(stage, 'answering') && { question: Prisma.DbNull }),
    ...(stage === 'answering' && { question: questionOf(kept) }),
    ...(stage === 'preparing' && {
      setup: orNull(setupOf(kept)),
      activatesAt: daysOf(activationOf(kept), policies).activatesAt,
    }),
    ...(isBefore(stage, 'preparing') && {
      ...{ decidedAt: null, decidedById: null, decidedByName: null },
      ...{ setup: Prisma.DbNull, activatesAt: null },
    }),
  };
}

const isBefore = (stage: Stage, other: Stage): boolean => stages.indexOf(stage) < stages.indexOf(other);

function questionOf(kept: TimelineEntry[]): Prisma.InputJsonObject {
  const asked = kept.findLast(({ what }) => what === 'informationRequested');
  return { ...(asked?.data as Prisma.InputJsonObject), askedAt: asked?.at.toISOString() ?? '' };
}

/** The parts that were set, each with its last value: their entries keep just that. */
const setupOf = (kept: TimelineEntry[]): Setup =>
  Object.assign(
    {},
    ...kept.flatMap(({ what, data }) =>
      ['activationSet', 'pricingSet', 'serviceDaysSet'].includes(what) ? [data] : [],
    ),
  ) as Setup;

const orNull = (setup: Setup) =>
  Object.keys(setup).length > 0 ? (setup as Prisma.InputJsonObject) : Prisma.DbNull;

const activationOf = (kept: TimelineEntry[]) => setupOf(kept).activation ?? { active: false };

/** One whom it made goes, one whom it removed comes back, and nobody is active before the workflow says so. */
async function putCustomerBack(tx: Tx, before: Before): Promise<void> {
  const { row, stage, kept, taken, isLost, policies } = before;
  const { customerId } = row;
  // Who was active before a reset may have orders.
  const isNew = isLost || !taken.some(({ what }) => what === 'activated');
  if (customerId && isBefore(stage, 'preparing') && isNew) {
    for (const remove of removeCustomer(customerId)) await remove(tx as Database);
    return;
  }
  const { pricing, serviceDays } = setupOf(kept);
  const { activeFrom, activeFromDay } = daysOf(activationOf(kept), policies);
  const setUp = {
    ...{ active: false, activeFrom, activeFromDay },
    pricing: pricing ?? Prisma.DbNull,
    serviceDays: serviceDays ?? Prisma.DbNull,
  };
  if (customerId) await tx.customer.update({ where: { id: customerId }, data: setUp });
  else if (stage === 'preparing') await makeAgain(tx, before, setUp);
}

async function makeAgain(tx: Tx, { row, kept }: Before, setUp: Partial<Prisma.CustomerCreateManyInput>) {
  const approved = kept.findLast(({ what }) => what === 'approved');
  if (!approved) throw new Error('nobody to bring back: the registration was not approved');
  const { customerId: id } = approved.data as { customerId: string };
  const [sent] = messagesOf([approved]);
  const groupId = await groupFor(tx, (sent?.message as MessageBodies['approve'] | undefined)?.groupId);
  const site = await tx.site.findUniqueOrThrow({ where: { id: row.siteId } });
  await tx.customer.create({ data: { ...newCustomer(row, { id, groupId, site }), ...setUp } });
  await tx.registration.update({ where: { id: row.id }, data: { customerId: id } });
}
