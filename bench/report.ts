import { median } from './round.ts';
import type { Round, System } from './system.ts';

type History = { events: number; bytes: number };

/** What was compared, in medians over the rounds, and the ratios round by round. */
export function report(
  systems: System[],
  rows: Record<'loaded' | 'alone', Round[][]>,
  histories: History[],
): string {
  const of = (part: Round[][], system: number, figure: keyof Round) =>
    part.map((round) => round[system]?.[figure] ?? 0);
  const line = (system: System, i: number) =>
    [
      system.name.padEnd(32),
      `${median(of(rows.loaded, i, 'perSecond')).toFixed(1)}/s at 50`,
      `${median(of(rows.loaded, i, 'cpuMsEach')).toFixed(0)} ms CPU each`,
      `${median(of(rows.alone, i, 'medianMs')).toFixed(0)} ms alone`,
      `${histories[i]?.events} events, ${((histories[i]?.bytes ?? 0) / 1000).toFixed(1)} kB`,
    ].join(' | ');
  const ratios = (part: Round[][], figure: keyof Round, top: number, bottom: number) =>
    of(part, top, figure).map((value, i) => value / (of(part, bottom, figure)[i] || 1));
  return [
    ...systems.map(line),
    `throughput at 50: ${shown(ratios(rows.loaded, 'perSecond', 0, 1))} times the plain workflow's`,
    `speed alone: ${shown(ratios(rows.alone, 'medianMs', 1, 0))} times`,
    `CPU at 50: ${shown(ratios(rows.loaded, 'cpuMsEach', 0, 1))} times`,
  ].join('\n');
}

const shown = (ratios: number[]): string =>
  `${median(ratios).toFixed(1)} (${ratios.map((ratio) => ratio.toFixed(1)).join(', ')})`;
