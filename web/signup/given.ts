import type { Invitation } from './types.ts';

/** What the server wrote into the first step, so that nothing has to be asked for again. */
type Given = { invitation?: Invitation; stamp: string };

function read(): Given | undefined {
  const text = document.getElementById('given')?.textContent;
  try {
    return text ? (JSON.parse(text) as Given) : undefined;
  } catch {
    return undefined;
  }
}

export const given = read();

/** What somebody typed before the script was there; taken before the page is drawn anew. */
export const typedBefore = document.querySelector<HTMLInputElement>('#root input[name="email"]')?.value ?? '';

const openedAt = performance.now();
const leastMs = 2100;

/** A form that comes back at once was filled in by a program: whoever is quicker waits for the rest. */
export const longEnough = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, openedAt + leastMs - performance.now())));
