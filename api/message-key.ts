import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../contract/actors.ts';
import type { MessageName } from '../contract/messages.ts';

/** Who sends, and the idempotency key that they gave. */
export type Sender = { by: Actor; callerId: string; key?: string | undefined };

/** Never the bare key: the server would answer one message with the result of another that used it. */
export function messageKey(name: MessageName, { callerId, key = randomUUID() }: Sender): string {
  const hash = createHash('sha256').update(`${callerId}\0${key}`).digest('base64url');
  return `${name}:${hash}`;
}
