import { ApplicationFailure, CancellationScope, condition, setHandler } from '@temporalio/workflow';
import type { Actor } from '../../contract/actors.ts';
import { failures } from '../../contract/failures.ts';
import type { Message, MessageName } from '../../contract/messages.ts';
import type { Snapshot } from '../../contract/snapshot.ts';
import { enter, type Book } from './book.ts';
import { guard } from './guards.ts';
import { messages, snapshotQuery } from './messages.ts';
import { snapshot } from './snapshot.ts';
import { transitions } from './transitions.ts';
import { read, unreadSignal } from './unread.ts';

type Transition = (typeof transitions)['withdraw'];

/** Message → guard → transition. A handler flips the state at once and then only waits until it is written. */
export function listen(book: Book): void {
  setHandler(snapshotQuery, () => snapshot(book.state), { description: 'Where the registration stands' });
  for (const name of Object.keys(messages) as MessageName[]) listenTo(book, name);
}

function listenTo(book: Book, name: MessageName): void {
  const { update } = messages[name] as (typeof messages)['withdraw'];
  setHandler(
    update,
    async (message: Message): Promise<Snapshot> => {
      if (!isHandled(book, name, message)) take(book, name, message);
      await isWritten(book);
      return snapshot(book.state);
    },
    {
      validator: (message: Message) => {
        if (isHandled(book, name, message)) return;
        guard(book.state, name, message);
        requireChecked(message);
      },
    },
  );
  setHandler(unreadSignal(name), (sent) => {
    book.byHand.push({ name, message: (read(sent) ?? {}) as Message });
  });
}

/** Nothing looks up the ids of an update: one sent by hand could name what doesn't exist. */
function requireChecked({ checked }: Message): void {
  if (checked !== true)
    throw ApplicationFailure.nonRetryable('send this as a signal: updates are for the API', failures.invalid);
}

/** Cancelling the workflow is a message like any other: what was taken before is answered all the same. */
function isWritten(book: Book): Promise<void> {
  const mine = book.entered;
  return CancellationScope.nonCancellable(() => condition(() => book.written >= mine));
}

/** An operator may use one key for several messages, so a message is known by both. */
const handledKey = (name: MessageName, key: string): string => `${name} ${key}`;

export const isHandled = (book: Book, name: MessageName, message: Message): boolean =>
  typeof message?.key === 'string' && book.handled.has(handledKey(name, message.key));

/** Does what the message says. The guard has let it through. */
export function take(book: Book, name: MessageName, message: Message): void {
  if (message.key) book.handled.add(handledKey(name, message.key));
  const by = senderOf(message);
  const transition = transitions[name] as Transition;
  for (const { state, happening } of transition(book.state, message, { by, at: Date.now() }))
    enter(book, happening, { state, actor: by, key: message.key });
}

/** The API says who in full; an operator may give a name. */
function senderOf(message: Message): Actor {
  if (typeof message.by === 'object') return message.by;
  return { kind: 'operator', ...(message.by && { by: message.by }) };
}
