import type { Entry, WriteRequest, WriteResult } from '../../contract/entries.ts';
import { isEnd } from '../../contract/stages.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import type { Page } from './page.ts';
import { renderMails } from './render-mails.ts';

type Line = { entry: Entry; data: Prisma.InputJsonObject };

/** Everything of the page in one transaction; `taken` when another try was faster. */
export async function commit(
  page: Page,
  { registrationId }: WriteRequest,
  lines: Line[],
): Promise<WriteResult['toSend'] | 'taken'> {
  const { db } = page.deps;
  const last = lines.at(-1)?.entry;
  if (!last) return [];
  const messages = await renderMails(page);
  try {
    await db.$transaction([
      // First, because its key is what stops a second try.
      db.timelineEntry.createMany({ data: timelineRows(page, registrationId, lines) }),
      ...page.also.map((statement) => statement(db)),
      ...customerUpdate(page),
      db.registration.update({
        where: { id: registrationId },
        data: {
          ...page.set,
          entries: last.n,
          nextDueAt: dueAt(page, last),
          missing: last.missing ?? [],
        },
        select: { id: true },
      }),
      ...(messages.length > 0 ? [db.message.createMany({ data: messages, skipDuplicates: true })] : []),
      // An id that was chosen for a customer who will never be is free again.
      ...(isEnd(last.stage) ? [db.customerIdClaim.deleteMany({ where: { registrationId } })] : []),
    ]);
  } catch (error) {
    if (isTaken(error)) return 'taken';
    throw error;
  }
  return messages.filter(({ state }) => state === 'queued').map(({ id, template }) => ({ id, template }));
}

const timelineRows = ({ names }: Page, registrationId: string, lines: Line[]) =>
  lines.map(({ entry, data }) => ({
    registrationId,
    n: entry.n,
    at: new Date(entry.at),
    what: entry.what,
    stage: entry.stage,
    actorKind: entry.actor.kind,
    actorId: entry.actor.id ?? null,
    actorName: names(entry.actor),
    messageKey: entry.key ?? null,
    data,
  }));

function customerUpdate({ deps: { db }, registration, setCustomer: data }: Page) {
  const { customerId: id } = registration;
  return id && Object.keys(data).length > 0 ? [db.customer.updateMany({ where: { id }, data })] : [];
}

/** A review's date is worked out here, so the story may not know it yet: then the one in the row stays. */
function dueAt(page: Page, { stage, nextDueAt }: Entry): Date | null | undefined {
  const reviewing = stage === 'reviewing';
  const at = (reviewing && page.result.reviewDueAt?.[0]) || nextDueAt;
  if (at !== undefined) return new Date(at);
  return reviewing ? undefined : null;
}

type DriverError = { cause?: { constraint?: { index?: string } } };

/** The key of the timeline, and no other: trying again what breaks another one would never end. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { cause } = (error.meta?.['driverAdapterError'] ?? {}) as DriverError;
  return cause?.constraint?.index === 'timeline_entries_pkey';
}
