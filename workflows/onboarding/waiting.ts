import { ApplicationFailure, patched } from '@temporalio/workflow';
import type { NamedMessage } from '../../contract/messages.ts';
import { enter, isBehind, knownOf, type Book, type Waiting } from './book.ts';
import { guard } from './guards.ts';
import { steadily } from './steadily.ts';
import { isHandled, take } from './take.ts';

/**
 * Takes a signal. At once where it can be, so that a message which comes right after it finds it done; one that the
 * API did not look at waits for its look, and what comes after one that waits has to wait as well.
 */
export function hear(book: Book, sent: NamedMessage): void {
  const isClear = sent.message?.checked === true && !isBehind(book, sent.message);
  // Older histories took every signal after what was being written.
  if (isClear && book.waiting.length === 0 && patched('heard-at-once')) settle(book, sent);
  else book.waiting.push(sent);
}

/** Waits until the message of an update was taken, or throws why it was not. */
export const isTaken = (book: Book, sent: NamedMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    const answer = (refused?: ApplicationFailure) => (refused ? reject(refused) : resolve());
    book.waiting.push({ ...sent, answer });
  });

/** Looks up what the messages that wait need, and takes them. */
export async function takeWaiting(book: Book): Promise<void> {
  for (let next = book.waiting[0]; next; next = book.waiting[0]) {
    if (isBehind(book, next.message)) await catchUp(book);
    settle(book, next, await problemOf(book, next));
    book.waiting.shift();
  }
}

/** Takes again what a task had taken that got lost after its records were written: they find it there. */
async function catchUp(book: Book): Promise<void> {
  const request = { registrationId: book.state.id, known: knownOf(book) };
  for (const { name, message } of await steadily('missed', 'look for what got lost', request))
    if (!isHandled(book, name, message) && !refusal(book, { name, message })) take(book, name, message);
}

/** What only the database knows: does this carrier exist? The API has looked already. */
async function problemOf(book: Book, { name, message }: Waiting): Promise<string | undefined> {
  if (isHandled(book, name, message) || message.checked || refusal(book, { name, message })) return undefined;
  return steadily('check', `look at ${name}`, { registrationId: book.state.id, name, message });
}

/** Nobody waits for a signal's answer, so one that is not valid is recorded and ignored. */
function settle(book: Book, { name, message, answer }: Waiting, problem?: string): void {
  // Looking it up took time, in which the same message may have come as an update, or somebody else was faster.
  if (isHandled(book, name, message)) return answer?.();
  const refused = refusal(book, { name, message });
  if (refused && answer) return answer(refused);
  const late = problem ?? refused?.message;
  if (late) enter(book, { what: 'ignored', message: name, problem: late }, { actor: { kind: 'operator' } });
  else take(book, name, message);
  answer?.();
}

function refusal(book: Book, { name, message }: NamedMessage): ApplicationFailure | undefined {
  try {
    guard(book.state, name, message);
    return undefined;
  } catch (error) {
    if (error instanceof ApplicationFailure) return error;
    throw error;
  }
}
