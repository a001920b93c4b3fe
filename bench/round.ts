import { cpuMs } from './cpu.ts';
import type { Round, System } from './system.ts';

let person = 0;

/** Runs so many onboardings, so many at a time. The driver's own CPU counts too: it is the client. */
export async function round(
  system: System,
  count: number,
  concurrency: number,
): Promise<Round & { ids: string[] }> {
  const pids = [...system.pids, process.pid];
  const [cpuBefore, begun] = [cpuMs(pids), performance.now()];
  const tookMs: number[] = [];
  const ids: string[] = [];
  let left = count;
  const drive = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      person += 1;
      const from = performance.now();
      ids.push(await system.onboard(`p${process.pid}x${person}`));
      tookMs.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, drive));
  const elapsedMs = performance.now() - begun;
  return {
    ids,
    perSecond: (count / elapsedMs) * 1000,
    medianMs: median(tookMs),
    cpuMsEach: (cpuMs(pids) - cpuBefore) / count,
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
