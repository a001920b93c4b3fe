import { ApplicationFailure } from '@temporalio/activity';
import type { Entry, What, WriteRequest, WriteResult } from '../../contract/entries.ts';
import type { Stage } from '../../contract/stages.ts';
import type { Database } from '../../prisma/client.ts';
import type { Deps } from '../deps.ts';
import { actorNames, type Names } from './actor-names.ts';
import { commit } from './commit.ts';
import { change, readDeciders, unread, type Page, type Registration } from './page.ts';
import { queuedMails } from './queued-mails.ts';
import { isMadeRoom, missedAt } from './take-back.ts';
import { write } from './writers/index.ts';

/**
 * Writes entries of a registration's book: row, timeline and messages in one transaction.
 * Safe to run twice, and in two places at once: what is there already is left as it is and answered again. What
 * another task has written there, and lost, makes room.
 */
export const createWrite = (deps: Deps) =>
  async function writeEntries(request: WriteRequest): Promise<WriteResult> {
    const [registration, names] = await Promise.all([
      read(deps.db, request.registrationId),
      actorNames(
        deps.db,
        request.entries.map(({ actor }) => actor),
      ),
    ]);
    const old = request.entries.filter(({ n }) => n <= registration.entries);
    if (await isMadeRoom(deps.db, request, registration, old)) return writeEntries(request);
    const open = () => openPage(deps, request, registration, names);
    const before = await answerAgain(open(), old);

    const page = open();
    const lines = [];
    for (const entry of request.entries.slice(old.length))
      lines.push({ entry, data: await write(page, entry) });
    if (lines.length === 0) await setRun(deps.db, request, registration);
    const sent = await commit(page, request, lines);
    if (sent === 'taken') return writeEntries(request);
    // Another try may have made room since the row was read.
    const now = old.length > 0 ? await read(deps.db, request.registrationId) : registration;
    const missed = missedAt(now, request.entries);
    return { ...before, ...page.result, toSend: [...before.toSend, ...sent], ...missed };
  };

async function read(db: Database, id: string): Promise<Registration> {
  const registration = await db.registration.findUnique({ where: { id }, omit: unread });
  if (registration && !registration.erasingAt) return registration;
  throw ApplicationFailure.nonRetryable('the registration was erased', 'Erased');
}

/** What this run has done as the one before it did is its own from now on. */
async function setRun(db: Database, { registrationId: id, runId }: WriteRequest, row: Registration) {
  if (row.runId !== runId) await db.registration.update({ where: { id }, data: { runId } });
}

const openPage = (deps: Deps, request: WriteRequest, registration: Registration, names: Names): Page => ({
  deps,
  policies: request.policies,
  registration: { ...registration },
  names,
  site: once(() => deps.db.site.findUniqueOrThrow({ where: { id: registration.siteId } })),
  invite: once(() => deps.db.invite.findUniqueOrThrow({ where: { id: registration.inviteId } })),
  deciders: once(() => readDeciders(deps.db)),
  set: { runId: request.runId },
  setCustomer: {},
  mails: [],
  before: [],
  also: [],
  result: {},
});

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined;
  return () => (found ??= read());
}

/** Only these tell the story something. */
const telling: readonly What[] = ['submitted', 'answered', 'activationSet'];

/** What an earlier try answered of entries that it wrote; the page is thrown away. */
async function answerAgain(page: Page, entries: Entry[]): Promise<WriteResult> {
  const [first] = entries;
  if (!first) return { toSend: [] };
  change(page, { stage: await stageBefore(page, first) });
  for (const entry of entries)
    if (telling.includes(entry.what)) await write(page, entry);
    else change(page, { stage: entry.stage });
  return { ...page.result, toSend: await queuedMails(page.deps.db, page.registration.id, entries) };
}

/** The row has moved on since then, and writers want to see the stage that the entry came from. */
async function stageBefore({ deps, registration }: Page, { n }: Entry): Promise<Stage> {
  const where = { registrationId_n: { registrationId: registration.id, n: n - 1 } };
  return (await deps.db.timelineEntry.findUnique({ where }))?.stage ?? 'verifying';
}
