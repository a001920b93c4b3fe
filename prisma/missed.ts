import type { NamedMessage } from '../contract/messages.ts';
import type { Known } from '../contract/snapshot.ts';
import type { Database } from './client.ts';
import type { TimelineEntry } from './generated/client.ts';

/**
 * The messages that stand in the timeline after the last entry that the workflow knows. Records are written within a
 * workflow task, and Temporal keeps an update only with the end of its task: when both worker and server die
 * between the two, the task is done again without it. After a reset another run knows less on purpose: it gets none.
 */
export async function missedMessages(
  db: Database,
  registrationId: string,
  { entries, runId }: Known,
): Promise<NamedMessage[]> {
  const where = { registrationId, n: { gt: entries }, registration: { runId } };
  return messagesOf(await db.timelineEntry.findMany({ where, orderBy: { n: 'asc' } }));
}

export const messagesOf = (lines: Pick<TimelineEntry, 'sent'>[]): NamedMessage[] =>
  lines.flatMap(({ sent }) => (sent ? [sent as unknown as NamedMessage] : []));
