import { condition, workflowInfo, type ApplicationFailure } from '@temporalio/workflow';
import { system, type Actor } from '../../contract/actors.ts';
import type { Entry, Happening } from '../../contract/entries.ts';
import type { Message, NamedMessage } from '../../contract/messages.ts';
import type { OnboardingStart } from '../../contract/onboarding.ts';
import type { Known } from '../../contract/snapshot.ts';
import type { Stage } from '../../contract/stages.ts';
import { initialState, missing, type Shown, type State } from './state.ts';

/** A message that something has to be looked up for; an update is told what became of it. */
export type Waiting = NamedMessage & { answer?: (refused?: ApplicationFailure) => void };

/**
 * The book of one registration: its state, and what has happened but is not written yet.
 * Messages and the story enter things here; the writer alone takes them out.
 */
export type Book = {
  state: State;
  /** Number of the last entry made, and of the last one written. */
  entered: number;
  written: number;
  unwritten: Entry[];
  /** In the order in which they came. */
  waiting: Waiting[];
  /** Keys of the messages that were taken, so that the signal after a slow update does nothing. */
  handled: Set<string>;
  story: Entry[];
  /** What the search attributes say; the start has set the first ones. */
  shown: Shown;
  sending: number;
};

export function openBook(start: OnboardingStart): Book {
  const state = initialState(start, workflowInfo().startTime.getTime());
  return {
    ...emptyBook(),
    state,
    shown: { stage: state.stage, country: undefined, nextDueAt: state.nextDueAt },
  };
}

const emptyBook = (): Omit<Book, 'state' | 'shown'> => ({
  entered: 0,
  written: 0,
  unwritten: [],
  waiting: [],
  handled: new Set(),
  story: [],
  sending: 0,
});

type How = {
  state?: State;
  actor?: Actor;
  key?: string | undefined;
  sent?: NamedMessage | undefined;
};

/** Enters what happened, with where the registration now stands, who did it, and by which message. */
export function enter(book: Book, happening: Happening, how: How = {}): void {
  const { state = book.state, actor = system, key, sent } = how;
  book.state = state;
  book.entered += 1;
  const entry: Entry = {
    ...happening,
    n: book.entered,
    at: Date.now(),
    actor,
    stage: state.stage,
    ...(key && { key }),
    ...(sent && { sent }),
    ...(state.stage === 'preparing' && { missing: missing(state) }),
    ...(state.nextDueAt !== undefined && { nextDueAt: state.nextDueAt }),
  };
  book.unwritten.push(entry);
  book.story.push(entry);
}

export const knownOf = ({ entered }: Book): Known => ({ entries: entered, runId: workflowInfo().runId });

/** The sender has seen an entry that was never made here: a task that got lost had written it. */
export const isBehind = (book: Book, message: Message): boolean =>
  typeof message?.seen === 'number' && message.seen > book.entered;

/** Waits until the registration has left the stage; false when the time runs out first. */
export const leaves = (book: Book, stage: Stage, withinMs: number, summary: string): Promise<boolean> =>
  condition(() => book.state.stage !== stage, Math.max(1, withinMs), { summary });

/** Nothing is left to write, to look at or to send. */
export const isQuiet = (book: Book): boolean =>
  book.unwritten.length + book.waiting.length + book.sending === 0 && book.written === book.entered;
