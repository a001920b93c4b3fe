import { parseArgs } from 'node:util';
import { startOurs } from './ours/system.ts';
import { startPlain } from './plain/system.ts';
import { report } from './report.ts';
import { round } from './round.ts';
import type { Round, System } from './system.ts';

/** Compares the whole path with a plain workflow of the same steps, in turn, under load and alone. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    count: { type: 'string', default: '150' },
    alone: { type: 'string', default: '15' },
    memory: { type: 'boolean', default: false },
  },
});
const [rounds, count, alone] = [values.rounds, values.count, values.alone].map(Number) as [
  number,
  number,
  number,
];

const systems: System[] = [await startOurs(), await startPlain(values.memory ? 'memory' : 'stock')];
try {
  console.log(`${rounds} rounds in turn: ${count} onboardings at 50, ${alone} alone. First a warm-up.`);
  for (const system of systems) await round(system, 50, 25);
  const rows: Record<'loaded' | 'alone', Round[][]> = { loaded: [], alone: [] };
  let ids: string[][] = [];
  for (let n = 0; n < rounds; n += 1) {
    const loaded = [];
    for (const system of systems) loaded.push(await round(system, count, 50));
    const single = [];
    for (const system of systems) single.push(await round(system, alone, 1));
    rows.loaded.push(loaded);
    rows.alone.push(single);
    ids = single.map((each) => each.ids);
  }
  const histories = [];
  for (const [i, system] of systems.entries()) histories.push(await system.history(ids[i]?.[0] ?? ''));
  console.log(report(systems, rows, histories));
} catch (error) {
  // Said before the servers go, whose end makes errors of its own.
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const system of systems) await system.stop();
}
