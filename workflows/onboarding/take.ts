import type { Actor } from '../../contract/actors.ts';
import type { Message, MessageName } from '../../contract/messages.ts';
import { enter, type Book } from './book.ts';
import { transitions } from './transitions.ts';

type Transition = (typeof transitions)['withdraw'];

/** Does what the message says. The guard has let it through. */
export function take(book: Book, name: MessageName, message: Message): void {
  if (message.key) book.handled.add(handledKey(name, message.key));
  const by = senderOf(message);
  const transition = transitions[name] as Transition;
  // Kept with the first of its steps.
  let sent = message.checked ? { name, message } : undefined;
  for (const { state, happening } of transition(book.state, message, { by, at: Date.now() })) {
    enter(book, happening, { state, actor: by, key: message.key, sent });
    sent = undefined;
  }
}

export const isHandled = (book: Book, name: MessageName, message: Message): boolean =>
  typeof message?.key === 'string' && book.handled.has(handledKey(name, message.key));

/** An operator may use one key for several messages, so a message is known by both. */
const handledKey = (name: MessageName, key: string): string => `${name} ${key}`;

/** The API says who in full; an operator may give a name. */
function senderOf(message: Message): Actor {
  if (typeof message.by === 'object') return message.by;
  return { kind: 'operator', ...(message.by && { by: message.by }) };
}
