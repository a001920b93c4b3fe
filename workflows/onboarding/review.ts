import { condition } from '@temporalio/workflow';
import { enter, leaves, type Book } from './book.ts';

/** Staff decide or ask; reminded at once, twice and three times the review time, in business hours. */
export async function review(book: Book): Promise<void> {
  await condition(() => book.state.stage !== 'reviewing' || book.state.reviewDueAt !== undefined);
  const dueAt = book.state.reviewDueAt ?? [];
  for (const [index, at] of dueAt.entries()) {
    if (book.state.stage !== 'reviewing') return;
    const level = (index + 1) as 1 | 2 | 3;
    if (await leaves(book, 'reviewing', at - Date.now(), `review overdue, ${level}`)) return;
    enter(book, { what: 'reminded', reminder: { template: 'review-overdue', level } });
    if (level === 1) tellApplicantOnce(book);
  }
  await condition(() => book.state.stage !== 'reviewing');
}

/** However often a question starts the review again. */
function tellApplicantOnce(book: Book): void {
  const told = book.story.some(
    (entry) => entry.what === 'reminded' && entry.reminder.template === 'takes-longer',
  );
  if (!told) enter(book, { what: 'reminded', reminder: { template: 'takes-longer' } });
}
