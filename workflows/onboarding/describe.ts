import { enter, leaves, type Book } from './book.ts';
import { expire } from './verify.ts';

/** The applicant describes the business; reminded once, then it expires. */
export async function describe(book: Book): Promise<void> {
  if (book.state.stage !== 'describing') return;
  const { detailsReminderAfterMs, detailsExpireAfterMs } = book.state.policies;
  if (await leaves(book, 'describing', detailsReminderAfterMs, 'remind of the details')) return;
  enter(book, { what: 'reminded', reminder: { template: 'details-reminder' } });

  const rest = detailsExpireAfterMs - detailsReminderAfterMs;
  if (await leaves(book, 'describing', rest, 'expire undescribed')) return;
  expire(book);
}
