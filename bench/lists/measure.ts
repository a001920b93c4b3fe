import type { Lists } from './app.ts';
import type { Case } from './cases.ts';

export type Measured = { name: string; smallMs: number; bigMs: number; ratio: number };

const tookMs = async (lists: Lists, path: string): Promise<number> => {
  const from = performance.now();
  await lists.read(path);
  return performance.now() - from;
};

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Both sizes in turn, so that whatever else the machine does falls on both. */
export async function measure(small: Lists, big: Lists, asked: Case, rounds: number): Promise<Measured> {
  const pathIn = (lists: Lists) => (typeof asked.path === 'string' ? asked.path : asked.path(lists));
  const [smallPath, bigPath] = [await pathIn(small), await pathIn(big)];
  const [smallTimes, bigTimes]: [number[], number[]] = [[], []];
  for (let round = -2; round < rounds; round += 1) {
    const times = [await tookMs(small, smallPath), await tookMs(big, bigPath)] as const;
    // The first ones warm up.
    if (round < 0) continue;
    smallTimes.push(times[0]);
    bigTimes.push(times[1]);
  }
  const [smallMs, bigMs] = [median(smallTimes), median(bigTimes)];
  return { name: asked.name, smallMs, bigMs, ratio: bigMs / smallMs };
}
