import type { Kept } from './processes/keep-running.ts';

const sameSignalMs = 1_000;

/**
 * Ends what has been started, the last first. A first Ctrl-C ends cleanly, a second one at once. A terminal and
 * npm both pass a Ctrl-C on, so what comes right after the first is the same one.
 */
export function createEnding() {
  const started: Kept[] = [];
  let begunAt: number | undefined;

  async function end(exitCode: number): Promise<void> {
    if (begunAt !== undefined) return;
    begunAt = Date.now();
    for (const kept of started.toReversed()) await kept.stop();
    process.exit(exitCode);
  }

  function onSignal(): void {
    if (begunAt === undefined) return void end(0);
    if (Date.now() - begunAt < sameSignalMs) return;
    for (const kept of started) kept.kill();
    process.exit(130);
  }

  function add(kept: Kept | undefined): void {
    if (kept && begunAt !== undefined) void kept.stop();
    else if (kept) started.push(kept);
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return { add, end, hasBegun: () => begunAt !== undefined };
}
