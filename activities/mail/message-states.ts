import type { Database } from '../../prisma/client.ts';
import type { Message, MessageState } from '../../prisma/generated/client.ts';

type NotSent = { outcome: 'retry' | 'wait'; reason: string };

export type SendOutcome = { outcome: 'sent' | 'skipped' | 'failed' };

/** Noted before the provider is asked: if we die in between, the row says that it may have been sent. */
export const startTry = (db: Database, { id, firstTriedAt }: Message) =>
  db.message.update({
    where: { id },
    data: { attempts: { increment: 1 }, firstTriedAt: firstTriedAt ?? new Date() },
  });

/** Asked to wait, the provider has not taken it: that try can't turn out to be a first copy. */
export const noteError = (db: Database, { id, firstTriedAt }: Message, { outcome, reason }: NotSent) =>
  db.message.update({ where: { id }, data: { error: reason, ...(outcome === 'wait' && { firstTriedAt }) } });

/** Moves a queued message to where it ends; a state that a webhook has brought further stays. */
export async function settle(
  db: Database,
  { id }: Pick<Message, 'id'>,
  state: MessageState,
  error: string | null,
  outcome: SendOutcome['outcome'],
  providerId?: string,
): Promise<SendOutcome> {
  await db.message.updateMany({
    where: { id, state: 'queued' },
    data: {
      state,
      error,
      ...(state === 'sent' && { sentAt: new Date() }),
      ...(providerId && { providerId }),
    },
  });
  return { outcome };
}
