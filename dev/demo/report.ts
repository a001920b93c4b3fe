import { stages } from '../../contract/stages.ts';
import { fateNames, fates } from './fate-names.ts';
import type { Outcome } from './play.ts';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

const nameOf = ({ business: { details } }: Outcome): string => details.company.legalName;

const countryOf = ({ business: { details } }: Outcome): string =>
  countryNames.of(details.company.country) ?? details.company.country;

const stageColumn = Math.max(...stages.map((stage) => stage.length));

/** One line for a business that has ended; `done` of `all` have. */
export function progressLine(outcome: Outcome, done: number, all: number): string {
  const mark = outcome.ok ? (outcome.known ? '·' : '✓') : '✗';
  const count = `${String(done).padStart(String(all).length)}/${all}`;
  const stage = (outcome.stage ?? '–').padEnd(stageColumn);
  return `${mark} ${count}  ${stage}  ${nameOf(outcome)}, ${countryOf(outcome)}: ${outcome.happened}`;
}

/** How many of each fate, and how many are in each stage. */
export function summary(outcomes: Outcome[], tookMs: number): string {
  const known = outcomes.filter((outcome) => outcome.known).length;
  return [
    `${outcomes.length} businesses in ${Math.ceil(tookMs / 1000)} s.${known ? ` Known already: ${known} (--fresh uses new addresses).` : ''}`,
    '',
    table([['Fate', 'Ends in', 'Businesses', 'As it says'], ...fateRows(outcomes)]),
    '',
    table([['Stage', 'Businesses'], ...stageRows(outcomes)]),
  ].join('\n');
}

const fateRows = (outcomes: Outcome[]): string[][] =>
  fateNames.flatMap((name) => {
    const mine = outcomes.filter(({ business }) => business.fate === name);
    const right = mine.filter(({ stage }) => stage === fates[name].endsIn);
    return mine.length > 0 ? [[name, fates[name].endsIn, String(mine.length), String(right.length)]] : [];
  });

const stageRows = (outcomes: Outcome[]): string[][] =>
  stages.flatMap((name) => {
    const count = outcomes.filter(({ stage }) => stage === name).length;
    return count > 0 ? [[name, String(count)]] : [];
  });

/** Columns under their heads; figures stand to the right. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number, isHead: boolean) =>
    isHead || !/^\d+$/.test(text) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows
    .map((row, index) =>
      row
        .map((text, n) => cell(text, n, index === 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Each business' workflow in the Temporal UI, those in the same stage together. */
export function workflowLinks(outcomes: Outcome[]): string {
  const lines = stages.flatMap((name) =>
    outcomes.flatMap((outcome) =>
      outcome.stage === name && outcome.workflowUrl
        ? [`  ${outcome.workflowUrl}  ${name.padEnd(stageColumn)}  ${nameOf(outcome)}`]
        : [],
    ),
  );
  return ['Their workflows in the Temporal UI:', ...lines].join('\n');
}

export const pageLinks = (url: string): string =>
  [`Outbox         ${url}/dev/mail`, `API reference  ${url}/docs`].join('\n');

/** Those that did not end as their fate says, or undefined where all did. */
export function failuresOf(outcomes: Outcome[]): string | undefined {
  const failed = outcomes.filter(({ ok }) => !ok);
  if (failed.length === 0) return undefined;
  const lines = failed.map((outcome) => {
    const { fate, email } = outcome.business;
    const { endsIn } = fates[fate];
    return `✗ ${nameOf(outcome)} (${email}): ${fate} ends in ${endsIn}, this one is ${outcome.stage ?? 'not there'}. ${outcome.happened}`;
  });
  return [`${failed.length} of ${outcomes.length} did not end as their fate says:`, ...lines].join('\n');
}
