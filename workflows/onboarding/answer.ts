import { condition } from '@temporalio/workflow';
import { enter, leaves, type Book } from './book.ts';

/** The applicant answers a question; nudged after each of the site's periods, then waited for. */
export async function answer(book: Book): Promise<void> {
  let waitedMs = 0;
  for (const afterMs of book.state.policies.answerNudgesAfterMs) {
    if (book.state.stage !== 'answering') return;
    if (await leaves(book, 'answering', afterMs - waitedMs, 'remind of the question')) return;
    enter(book, { what: 'reminded', reminder: { template: 'answer-reminder' } });
    waitedMs = afterMs;
  }
  await condition(() => book.state.stage !== 'answering');
}
