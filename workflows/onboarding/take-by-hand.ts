import { ApplicationFailure } from '@temporalio/workflow';
import type { Message, MessageName } from '../../contract/messages.ts';
import { enter, type Book } from './book.ts';
import { guard } from './guards.ts';
import { take } from './handlers.ts';
import { steadily } from './steadily.ts';

/**
 * Takes the signals that wait. Nobody waits for a signal's answer, so one that is not valid is recorded and
 * ignored; what only the database knows (does this carrier exist?) is looked up first.
 */
export async function takeByHand(book: Book): Promise<void> {
  for (let next = book.byHand[0]; next; next = book.byHand[0]) {
    const { name, message } = next;
    if (!(message.key && book.handled.has(message.key))) await takeOrIgnore(book, name, message);
    book.byHand.shift();
  }
}

async function takeOrIgnore(book: Book, name: MessageName, message: Message): Promise<void> {
  const problem =
    refusal(book, name, message) ?? (message.checked ? undefined : await unknownValue(book, name, message));
  // Looking it up took time in which somebody else may have been faster.
  const late = problem ?? refusal(book, name, message);
  if (late) enter(book, { what: 'ignored', message: name, problem: late }, book.state, { kind: 'operator' });
  else take(book, name, message);
}

const unknownValue = (book: Book, name: MessageName, message: Message): Promise<string | undefined> =>
  steadily('check', { registrationId: book.state.id, name, message });

function refusal(book: Book, name: MessageName, message: Message): string | undefined {
  try {
    guard(book.state, name, message);
    return undefined;
  } catch (error) {
    if (error instanceof ApplicationFailure) return error.message;
    throw error;
  }
}
