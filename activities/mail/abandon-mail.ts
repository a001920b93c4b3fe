import type { Deps } from '../deps.ts';
import { settle } from './message-states.ts';

/** Gives a message up after days of tries; the last error stays with it. */
export const createAbandonMail =
  ({ db }: Deps) =>
  async ({ messageId }: { messageId: string }): Promise<void> => {
    const message = await db.message.findUnique({ where: { id: messageId } });
    if (message) await settle(db, message, 'abandoned', message.error, 'failed');
  };
