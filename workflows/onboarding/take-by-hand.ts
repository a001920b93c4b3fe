import { ApplicationFailure } from '@temporalio/workflow';
import type { Message, MessageName } from '../../contract/messages.ts';
import { enter, type Book, type ByHand } from './book.ts';
import { guard } from './guards.ts';
import { isHandled, take } from './handlers.ts';
import { steadily } from './steadily.ts';

/**
 * Takes the signals that wait. Nobody waits for a signal's answer, so one that is not valid is recorded and
 * ignored; what only the database knows (does this carrier exist?) is looked up first.
 */
export async function takeByHand(book: Book): Promise<void> {
  for (let next = book.byHand[0]; next; next = book.byHand[0]) {
    if (!isHandled(book, next.name, next.message)) await takeOrIgnore(book, next);
    book.byHand.shift();
  }
}

async function takeOrIgnore(book: Book, { name, message }: ByHand): Promise<void> {
  const problem =
    refusal(book, name, message) ?? (message.checked ? undefined : await unknownValue(book, name, message));
  // Looking it up took time, in which somebody else may have been faster, or the same message came as an update.
  if (isHandled(book, name, message)) return;
  const late = problem ?? refusal(book, name, message);
  if (late) enter(book, { what: 'ignored', message: name, problem: late }, { actor: { kind: 'operator' } });
  else take(book, name, message);
}

const unknownValue = (book: Book, name: MessageName, message: Message): Promise<string | undefined> =>
  steadily('check', `look at ${name}`, { registrationId: book.state.id, name, message });

function refusal(book: Book, name: MessageName, message: Message): string | undefined {
  try {
    guard(book.state, name, message);
    return undefined;
  } catch (error) {
    if (error instanceof ApplicationFailure) return error.message;
    throw error;
  }
}
