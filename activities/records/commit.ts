import type { Entry, WriteRequest, WriteResult } from '../../contract/entries.ts';
import { isEnd } from '../../contract/stages.ts';
import { Prisma } from '../../prisma/generated/client.ts';
import { actorNames } from './actor-names.ts';
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
  const messages = renderMails(page);
  const timeline = await timelineRows(page, registrationId, lines);
  try {
    await db.$transaction([
      // First, because its key is what stops a second try.
      db.timelineEntry.createMany({ data: timeline }),
      ...page.also.map((statement) => statement(db)),
      db.registration.update({
        where: { id: registrationId },
        data: {
          ...page.set,
          entries: last.n,
          nextDueAt: dueAt(page, last),
          missing: last.missing ?? [],
        },
      }),
      db.message.createMany({ data: messages, skipDuplicates: true }),
      // An id that was chosen for a customer who will never be is free again.
      ...(isEnd(last.stage) ? [db.customerIdClaim.deleteMany({ where: { registrationId } })] : []),
    ]);
  } catch (error) {
    if (isTaken(error)) return 'taken';
    throw error;
  }
  return messages.filter(({ state }) => state === 'queued').map(({ id, template }) => ({ id, template }));
}

async function timelineRows(page: Page, registrationId: string, lines: Line[]) {
  const names = await actorNames(
    page.deps.db,
    lines.map(({ entry }) => entry.actor),
  );
  return lines.map(({ entry, data }) => ({
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
}

/** A review's date is worked out here, so the story may not know it yet: then the one in the row stays. */
function dueAt(page: Page, { stage, nextDueAt }: Entry): Date | null | undefined {
  const reviewing = stage === 'reviewing';
  const at = (reviewing && page.result.reviewDueAt?.[0]) || nextDueAt;
  if (at !== undefined) return new Date(at);
  return reviewing ? undefined : null;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
