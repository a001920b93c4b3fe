import { ApplicationFailure } from '@temporalio/activity';
import type { Entry, WriteRequest, WriteResult } from '../../contract/entries.ts';
import type { NamedMessage } from '../../contract/messages.ts';
import type { Database } from '../../prisma/client.ts';
import type { TimelineEntry } from '../../prisma/generated/client.ts';
import { lockRegistration } from '../../prisma/lock-registration.ts';
import { messagesOf } from '../../prisma/missed.ts';
import { beforeOf, putCustomerBack, rowAsIn } from './as-before.ts';
import type { Registration } from './page.ts';

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

/**
 * By its message, or its kind. What another run has written is the same only where this one has not done it again, or
 * has done so by the same message, and nothing stands after it that this one has not come to yet.
 */
const isOtherThan =
  (row: Registration, { runId, entries }: WriteRequest) =>
  (line: TimelineEntry, { what, key, at }: Entry): boolean =>
    line.what !== what ||
    line.messageKey !== (key ?? null) ||
    (row.runId !== runId &&
      line.at.getTime() !== at &&
      (key === undefined || row.entries > (entries.at(-1)?.n ?? 0)));

/**
 * Takes back what stands under the number of an entry and later ones: a task wrote it that got lost
 * (prisma/missed.ts), or the workflow was reset, and what the workflow knows is what counts. No mail of a lost task
 * was tried, as mails are sent after their task; those of another run that were stay. The messages that a lost task
 * had taken are kept for every try.
 */
async function takeBack(db: Database, request: WriteRequest, entry: Entry): Promise<void> {
  const { registrationId, runId, policies } = request;
  const { n, at } = entry;
  await db.$transaction(async (tx) => {
    const row = await lockRegistration(tx, registrationId);
    const timeline = await tx.timelineEntry.findMany({ where: { registrationId }, orderBy: { n: 'asc' } });
    const taken = timeline.filter((line) => line.n >= n);
    const [first] = taken;
    // Another try of the same was faster.
    if (!row || row.erasingAt || first?.n !== n || !isOtherThan(row, request)(first, entry)) return;
    if (taken.some((line) => line.at.getTime() > at))
      throw ApplicationFailure.retryable('a later task has written here', 'Late');
    const kept = timeline.filter((line) => line.n < n);
    await tx.timelineEntry.deleteMany({ where: { registrationId, n: { gte: n } } });
    await tx.message.deleteMany({ where: { registrationId, entry: { gte: n }, attempts: 0 } });
    const isLost = row.runId === runId;
    const before = beforeOf({ row, kept, taken, isLost }, policies);
    await tx.registration.update({
      where: { id: registrationId },
      data: { entries: n - 1, ...(isLost && withMissed(row, n, taken)), ...rowAsIn(before) },
    });
    await putCustomerBack(tx, before);
  });
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
