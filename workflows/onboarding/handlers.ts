import { ApplicationFailure, CancellationScope, condition, setHandler } from '@temporalio/workflow';
import { failures } from '../../contract/failures.ts';
import type { Message, MessageName } from '../../contract/messages.ts';
import type { Snapshot } from '../../contract/snapshot.ts';
import { isBehind, knownOf, type Book } from './book.ts';
import { guard } from './guards.ts';
import { messages, snapshotQuery } from './messages.ts';
import { snapshot } from './snapshot.ts';
import { isHandled, take } from './take.ts';
import { read, unreadSignal } from './unread.ts';
import { hear, isTaken } from './waiting.ts';

/** Message → guard → transition. A handler flips the state at once and then only waits until it is written. */
export function listen(book: Book): void {
  setHandler(snapshotQuery, () => ({ ...snapshot(book.state), ...knownOf(book) }), {
    description: 'Where the registration stands',
  });
  for (const name of Object.keys(messages) as MessageName[]) listenTo(book, name);
}

function listenTo(book: Book, name: MessageName): void {
  const { update } = messages[name] as (typeof messages)['withdraw'];
  setHandler(
    update,
    async (message: Message): Promise<Snapshot> => {
      if (isBehind(book, message)) await isTaken(book, { name, message });
      else if (!isHandled(book, name, message)) take(book, name, message);
      await isWritten(book);
      return snapshot(book.state);
    },
    {
      validator: (message: Message) => {
        if (isHandled(book, name, message)) return;
        // Whether it is possible is seen when what the sender saw is known here.
        if (!isBehind(book, message)) guard(book.state, name, message);
        requireChecked(message);
      },
    },
  );
  setHandler(unreadSignal(name), (sent) => {
    hear(book, { name, message: (read(sent) ?? {}) as Message });
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
