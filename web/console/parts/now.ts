import { useSyncExternalStore } from 'react';

const tickMs = 15_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const tell of listeners) tell();
  }, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The end of the present step: what happened just now is never in the future. */
const now = (): number => Math.ceil(Date.now() / tickMs) * tickMs;

/** The time in steps: what says how long ago something was is drawn again with each. */
export const useNow = (): number => useSyncExternalStore(subscribe, now);
