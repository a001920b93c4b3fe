import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import type { Entry } from '../../contract/entries.ts';
import { countryAttribute, dueAttribute, stageAttribute } from '../../contract/search-attributes.ts';
import type { Book } from './book.ts';
import type { Shown } from './state.ts';
import { waitsFor } from './snapshot.ts';

/** Shows operators where the registration stands: search attributes, and the story so far in the Temporal UI. */
export function show(book: Book): void {
  const { stage, country, nextDueAt } = book.state;
  const shown: Shown = { stage, country, nextDueAt };
  if (book.shown.stage !== stage || book.shown.nextDueAt !== nextDueAt || book.shown.country !== country) {
    upsertSearchAttributes(attributes(shown));
    book.shown = shown;
  }
  setCurrentDetails(markdown(book));
}

const attributes = ({ stage, country, nextDueAt }: Shown): SearchAttributeUpdatePair[] => [
  { key: stageAttribute, value: stage },
  ...(country ? [{ key: countryAttribute, value: country }] : []),
  { key: dueAttribute, value: nextDueAt === undefined ? null : new Date(nextDueAt) },
];

/** A long story shows its end only. */
const mostLines = 40;

function markdown({ state, story }: Book): string {
  const due = state.nextDueAt === undefined ? '' : ` Due ${time(state.nextDueAt)}.`;
  const lines = story.slice(-mostLines).map(line);
  return [`**${state.stage}**, waits for ${waitsFor(state)}.${due}`, '', ...lines].join('\n');
}

const line = (entry: Entry): string =>
  `- ${time(entry.at)} ${entry.what}${more(entry)} (${entry.actor.kind})`;

function more(entry: Entry): string {
  if (entry.what === 'reminded') return `: ${entry.reminder.template}`;
  if (entry.what === 'ignored') return ` ${entry.message}: ${entry.problem}`;
  return '';
}

const time = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
