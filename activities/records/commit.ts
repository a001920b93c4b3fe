import type { Entry, WriteRequest, WriteResult } from '../../contract/entries.ts';
import { isEnd } from '../../contract/stages.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import { driverErrorOf } from '../../prisma/driver-error.ts';
import { asOne, insertInto, update } from '../../prisma/one-statement.ts';
import type { Page } from './page.ts';
import { renderMails } from './render-mails.ts';

type Line = { entry: Entry; data: Prisma.InputJsonObject };

/** Everything of the page at once or not at all; `taken` when another try was faster. */
export async function commit(
  page: Page,
  { registrationId }: WriteRequest,
  lines: Line[],
): Promise<WriteResult['toSend'] | 'taken'> {
  const { db } = page.deps;
  const last = lines.at(-1)?.entry;
  if (!last) return [];
  const messages = await renderMails(page);
  const row = { ...page.set, entries: last.n, nextDueAt: dueAt(page, last), missing: last.missing ?? [] };
  const statement = db.$executeRaw(
    asOne(
      update('registrations', registrationId, row),
      // Its key is what stops a second try.
      insertInto('timeline_entries', timelineRows(page, registrationId, lines)),
      ...page.also,
      ...customer(page),
      ...(messages.length > 0 ? [insertInto('messages', messages, { kept: true })] : []),
      ...claim(page, last),
    ),
  );
  try {
    await (page.before.length > 0
      ? db.$transaction([...page.before.map((remove) => remove(db)), statement])
      : statement);
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
    ...(entry.sent && { sent: entry.sent as unknown as Prisma.InputJsonObject }),
    data,
  }));

/** Made, with what the same page sets of it, or changed. */
function customer({ newCustomer, registration: { customerId }, setCustomer }: Page): Prisma.Sql[] {
  if (newCustomer) return [insertInto('customers', [{ ...newCustomer, ...setCustomer }], { kept: true })];
  if (!customerId || Object.keys(setCustomer).length === 0) return [];
  return [update('customers', customerId, setCustomer)];
}

/** An id that was chosen for a customer who is there now, or will never be, is claimed no longer. */
function claim({ newCustomer, registration: { id } }: Page, { stage }: Entry): Prisma.Sql[] {
  if (!newCustomer && !isEnd(stage)) return [];
  return [Prisma.sql`DELETE FROM customer_id_claims WHERE "registrationId" = ${id}`];
}

/** A review's date is worked out here, so the story may not know it yet: then the one in the row stays. */
function dueAt(page: Page, { stage, nextDueAt }: Entry): Date | null | undefined {
  const reviewing = stage === 'reviewing';
  const at = (reviewing && page.result.reviewDueAt?.[0]) || nextDueAt;
  if (at !== undefined) return new Date(at);
  return reviewing ? undefined : null;
}

/** The key of the timeline, and no other: trying again what breaks another one would never end. */
const isTaken = (error: unknown): boolean =>
  driverErrorOf(error).constraint?.index === 'timeline_entries_pkey';
