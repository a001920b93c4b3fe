import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBusinesses } from '../../dev/demo/business.ts';
import type { FateName } from '../../dev/demo/fate-names.ts';
import type { Outcome } from '../../dev/demo/play.ts';
import { failuresOf, pageLinks, progressLine, summary, workflowLinks } from '../../dev/demo/report.ts';

const businesses = readBusinesses(resolve(import.meta.dirname, '../../dev/demo/businesses.json'));

const anOutcome = (fate: FateName, rest: Partial<Outcome>): Outcome => ({
  business: businesses.find((business) => business.fate === fate)!,
  happened: 'Approved.',
  known: false,
  ok: true,
  ...rest,
});

const active = anOutcome('active', { stage: 'active', workflowUrl: 'http://localhost:8233/w/reg_1' });
const known = anOutcome('waiting', {
  stage: 'reviewing',
  known: true,
  happened: 'Known already: left as it is.',
});
const failed = anOutcome('approved', {
  stage: 'reviewing',
  ok: false,
  happened: 'Stopped: 503 from POST /x: Away.',
});

test('a line says how far, which stage, who, from where and what happened', () => {
  expect(progressLine(active, 7, 50)).toBe(
    '✓  7/50  active      Bloemen & Zonen B.V., Netherlands: Approved.',
  );
  expect(progressLine(known, 8, 50)).toMatch(/^· {2}8\/50 {2}reviewing .*: Known already: left as it is\.$/);
  expect(progressLine(failed, 50, 50)).toMatch(/^✗ 50\/50 /);
});

test('the summary counts fates and stages', () => {
  expect(summary([active, active, known, failed], 61_200)).toBe(
    [
      '4 businesses in 62 s. Known already: 1 (--fresh uses new addresses).',
      '',
      'Fate      Ends in    Businesses  As it says',
      'active    active              2           2',
      'approved  preparing           1           0',
      'waiting   reviewing           1           1',
      '',
      'Stage      Businesses',
      'reviewing           2',
      'active              2',
    ].join('\n'),
  );
});

test('the links lead to each workflow, in the order of the stages, and to the pages', () => {
  const other = { ...known, workflowUrl: 'http://localhost:8233/w/reg_2' };
  expect(workflowLinks([active, failed, other]).split('\n')).toEqual([
    'Their workflows in the Temporal UI:',
    expect.stringMatching(/^ {2}http:\/\/localhost:8233\/w\/reg_2 {2}reviewing {3}\S/),
    '  http://localhost:8233/w/reg_1  active      Bloemen & Zonen B.V.',
  ]);
  expect(pageLinks('http://localhost:3000').split('\n')).toEqual([
    'Outbox         http://localhost:3000/dev/mail',
    'API reference  http://localhost:3000/docs',
  ]);
});

test('what ended otherwise is named, with what was expected', () => {
  expect(failuresOf([active, known])).toBeUndefined();
  expect(failuresOf([active, failed])).toBe(
    [
      '1 of 2 did not end as their fate says:',
      '✗ Hoteles del Albaicín S.A. (reservas@hotel-albaicin.example): approved ends in preparing, this one is reviewing. Stopped: 503 from POST /x: Away.',
    ].join('\n'),
  );
});
