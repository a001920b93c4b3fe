import { enter, leaves, type Book } from './book.ts';
import { move } from './state.ts';
import { system } from '../../contract/actors.ts';

/** The applicant proves the address; reminded once, with a fresh code, then it expires. */
export async function verify(book: Book): Promise<void> {
  const { verificationReminderAfterMs, verificationExpiresAfterMs } = book.state.policies;
  if (await leaves(book, 'verifying', verificationReminderAfterMs, 'remind of the code')) return;
  enter(book, { what: 'reminded', reminder: { template: 'verification-reminder' } });

  const rest = verificationExpiresAfterMs - verificationReminderAfterMs;
  if (await leaves(book, 'verifying', rest, 'expire unverified')) return;
  expire(book);
}

export function expire(book: Book): void {
  enter(book, { what: 'expired' }, { state: move(book.state, 'expired', system, Date.now()) });
}
