import { allHandlersFinished, CancellationScope, condition } from '@temporalio/workflow';
import type { OnboardingStart } from '../../contract/onboarding.ts';
import { answer } from './answer.ts';
import { enter, isQuiet, openBook, type Book } from './book.ts';
import { describe } from './describe.ts';
import { listen } from './handlers.ts';
import { review } from './review.ts';
import { setUp } from './set-up.ts';
import { verify } from './verify.ts';
import { keepWriting } from './write.ts';

/**
 * One registration, from an e-mail address to a customer who may buy. Every period is a policy of the site.
 * Ends with the customer's id, or null when there is none.
 */
export async function onboarding(start: OnboardingStart): Promise<string | null> {
  const book = openBook(start);
  enter(book, { what: 'started', codeId: start.codeId });
  listen(book);
  void CancellationScope.current().cancelRequested.catch(() => withdrawByHand(book));
  return CancellationScope.nonCancellable(() => Promise.race([tell(book), keepWriting(book)]));
}

/** Cancelling the workflow in the Temporal UI is an operator's way to withdraw the registration. */
function withdrawByHand(book: Book): void {
  book.waiting.push({ name: 'withdraw', message: {} });
}

async function tell(book: Book): Promise<string | null> {
  await verify(book);
  await describe(book);
  while (book.state.stage === 'reviewing' || book.state.stage === 'answering') {
    await review(book);
    await answer(book);
  }
  await setUp(book);
  await condition(() => isQuiet(book) && allHandlersFinished());
  return book.state.stage === 'active' ? (book.state.customerId ?? null) : null;
}
