import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second. */
const msPerTick = 10;

/** CPU time in ms that processes and all of their children have used so far. */
export function cpuMs(roots: number[]): number {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = readStat(Number(name));
    if (!stat) continue;
    parents.set(stat.pid, stat.parent);
    ticks.set(stat.pid, stat.ticks);
  }
  const belongs = (pid: number | undefined): boolean =>
    pid !== undefined && (roots.includes(pid) || belongs(parents.get(pid)));
  const used = [...ticks].filter(([pid]) => belongs(pid)).map(([, count]) => count);
  return used.reduce((sum, count) => sum + count, 0) * msPerTick;
}

function readStat(pid: number): { pid: number; parent: number; ticks: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, so what follows is counted from the last one.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { pid, parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) };
  } catch {
    return undefined;
  }
}
