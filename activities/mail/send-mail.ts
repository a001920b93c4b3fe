import { ApplicationFailure } from '@temporalio/activity';
import type { Message } from '../../prisma/generated/client.ts';
import type { Deps } from '../deps.ts';
import { noteError, settle, startTry, type SendOutcome } from './message-states.ts';

/** A provider forgets an idempotency key after 24 hours; a try after that could be a second copy. */
const keyLivesMs = 23 * 3_600_000;

/**
 * Sends a stored message with its own id as idempotency key. What may pass is thrown and tried again;
 * what never will is settled in the row and answered.
 */
export const createSendMail =
  ({ db, transport }: Deps) =>
  async ({ messageId }: { messageId: string }): Promise<SendOutcome> => {
    const message = await db.message.findUnique({ where: { id: messageId } });
    if (!message || message.state !== 'queued') return { outcome: 'skipped' };
    if (isWorthless(message)) return settle(db, message, 'abandoned', 'code_expired', 'skipped');
    if (mayBeASecondCopy(message)) return settle(db, message, 'needsReview', 'key_expired', 'failed');
    await startTry(db, message);
    const result = await transport.send(message);
    switch (result.outcome) {
      case 'sent':
        return settle(db, message, 'sent', null, 'sent', result.providerId);
      case 'giveUp':
        return settle(db, message, 'abandoned', result.reason, 'failed');
      case 'look':
        return settle(db, message, 'needsReview', result.reason, 'failed');
      case 'retry':
      case 'wait':
        await noteError(db, message, result);
        throw ApplicationFailure.create({
          type: 'MailNotSent',
          message: result.reason,
          ...(result.afterMs !== undefined && { nextRetryDelay: result.afterMs }),
        });
    }
  };

const isWorthless = ({ worthlessAt }: Message): boolean =>
  worthlessAt !== null && worthlessAt.getTime() < Date.now();

const mayBeASecondCopy = ({ firstTriedAt }: Message): boolean =>
  firstTriedAt !== null && firstTriedAt.getTime() + keyLivesMs < Date.now();
