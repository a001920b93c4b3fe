import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

export type Answered = { status: number; body: Record<string, unknown> };

const pauseMs = 150;
const patienceMs = 180_000;
const answerLimitMs = 20_000;

/**
 * A client as storefronts should be: every call has an idempotency key and is repeated until it is answered,
 * whatever dies in between. A 503 or 429 is not an answer.
 */
export const createCaller =
  (url: string, key: string) =>
  async (method: string, path: string, body?: object, bearer = key): Promise<Answered> => {
    const idempotencyKey = randomUUID();
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      const answered = await once(url + path, {
        method,
        headers: {
          authorization: `Bearer ${bearer}`,
          ...(method !== 'GET' && { 'idempotency-key': idempotencyKey }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (answered && ![429, 503].includes(answered.status)) return answered;
      await wait(pauseMs);
    }
    throw new Error(`${method} ${path} was not answered in ${patienceMs / 1000} s`);
  };

async function once(url: string, init: RequestInit): Promise<Answered | undefined> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(answerLimitMs) });
    return { status: response.status, body: (await response.json()) as Answered['body'] };
  } catch {
    return undefined;
  }
}
