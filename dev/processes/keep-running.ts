import { setTimeout as sleep } from 'node:timers/promises';
import { run, type Program, type Running } from './run.ts';

export type KeptProgram = Program & {
  /** What has to be in order before each start. */
  beforeStart?: () => Promise<void>;
  isReady: () => Promise<boolean>;
  /** How often it may end before it was ready once; after that it is restarted for ever. */
  startAttempts: number;
  /** One that ran so long is started again at once. */
  steadyAfterMs?: number;
};

export type Kept = {
  /** Of the process that runs now; 0 between two. */
  pid: () => number;
  ready: Promise<void>;
  stop: () => Promise<unknown>;
  kill: () => void;
};

type State = { current?: Running; stopping: AbortController; wasReady: boolean };

const startLimitMs = 120_000;
const longestPauseMs = 5_000;
const usuallySteadyAfterMs = 30_000;

/** Runs a program and starts it again whenever it ends, until it is stopped. */
export function keepRunning(program: KeptProgram): Kept {
  const state: State = { stopping: new AbortController(), wasReady: false };
  const ended = loop(program, state);
  const ready = Promise.race([untilReady(program, state), ended]);
  // Somebody may stop it before anybody waits for it.
  ready.catch(() => {});
  const end = (how: 'stop' | 'kill') => {
    state.stopping.abort();
    void state.current?.[how]();
    return ended.catch(() => {});
  };
  const pid = () => state.current?.pid ?? 0;
  return { pid, ready, stop: () => end('stop'), kill: () => void end('kill') };
}

/** Rejects when the program could not be started; ends otherwise only by a stop. */
async function loop(program: KeptProgram, state: State): Promise<void> {
  const { signal } = state.stopping;
  const { steadyAfterMs = usuallySteadyAfterMs } = program;
  let quickEnds = 0;
  while (!signal.aborted) {
    const startedAt = Date.now();
    const end = await runOnce(program, state);
    if (signal.aborted) return;
    const wasSteady = state.wasReady && Date.now() - startedAt > steadyAfterMs;
    quickEnds = wasSteady ? 1 : quickEnds + 1;
    if (!state.wasReady && quickEnds >= program.startAttempts) throw couldNotStart(program, end);
    if (state.wasReady) console.error(`${program.name} ended (${end}) and is started again.`);
    await sleep(Math.min(longestPauseMs, 100 * 2 ** (quickEnds - 1)), undefined, { signal }).catch(() => {});
  }
}

async function runOnce(program: KeptProgram, state: State): Promise<string> {
  try {
    await program.beforeStart?.();
  } catch (error) {
    return String(error);
  }
  if (state.stopping.signal.aborted) return 'stopped';
  const current = run(program);
  state.current = current;
  const end = await current.exited;
  delete state.current;
  return end;
}

async function untilReady(program: KeptProgram, state: State): Promise<void> {
  const deadline = Date.now() + startLimitMs;
  while (!(await program.isReady().catch(() => false))) {
    if (state.stopping.signal.aborted) throw couldNotStart(program, 'stopped');
    if (Date.now() > deadline) throw couldNotStart(program, 'not ready in time');
    await sleep(100);
  }
  state.wasReady = true;
}

function couldNotStart(program: Program, why: string): Error {
  return new Error(`${program.name} could not be started (${why}); see ${program.logFile}`);
}
