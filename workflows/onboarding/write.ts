import { condition, workflowInfo } from '@temporalio/workflow';
import type { Entry, WriteResult } from '../../contract/entries.ts';
import { enter, type Book } from './book.ts';
import { deliver } from './deliver.ts';
import { show } from './show.ts';
import { isReady } from './state.ts';
import { steadily } from './steadily.ts';
import { takeWaiting } from './waiting.ts';
import { activate } from './steps.ts';

/** Writes whatever is entered, in order and one batch at a time, for as long as the story goes on. */
export async function keepWriting(book: Book): Promise<never> {
  for (;;) {
    await condition(() => book.unwritten.length + book.waiting.length > 0);
    await takeWaiting(book);
    while (book.unwritten.length > 0) await write(book);
    book.written = book.entered;
  }
}

async function write(book: Book): Promise<void> {
  const entries = book.unwritten.splice(0);
  const { runId } = workflowInfo();
  const result = await steadily('write', `write ${entries.map(({ what }) => what).join(', ')}`, {
    registrationId: book.state.id,
    runId,
    policies: book.state.policies,
    entries,
  });
  learn(book, result, entries);
  show(book);
  activateWhenReady(book, entries.at(-1));
  for (const message of result.toSend) deliver(book, message);
  // After what it had to make room for: done now, or ignored where that is no longer possible.
  book.waiting.push(...(result.missed ?? []));
}

/** Takes in what only the records know. A review date that came too late, after the review, is of no use. */
function learn(book: Book, { country, reviewDueAt, startsAt }: WriteResult, entries: Entry[]): void {
  if (country !== undefined) book.state = { ...book.state, country };
  if (reviewDueAt !== undefined && book.state.stage === 'reviewing')
    book.state = { ...book.state, reviewDueAt, nextDueAt: reviewDueAt[0] };
  if (startsAt !== undefined && isDayOf(book, entries)) book.state = { ...book.state, startsAt };
}

/** A day that was changed while it was being written is not the one that counts. */
function isDayOf({ state: { setup } }: Book, entries: Entry[]): boolean {
  const { activation } = setup;
  const written = entries.some((entry) => entry.what === 'activationSet' && entry.activation === activation);
  return written && activation?.from !== undefined;
}

/** The day that was set may have come already, which nobody knew before the records worked it out. */
function activateWhenReady(book: Book, last: Entry | undefined): void {
  if (!last || !isReady(book.state, Date.now())) return;
  const { state, happening } = activate(book.state, { by: last.actor, at: Date.now() });
  enter(book, happening, { state, actor: last.actor });
}
