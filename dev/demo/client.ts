import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { waitBefore } from './patience.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

export type Client = ReturnType<typeof createClient>;

/** An answer that is an error; a class, so that it can be told from other errors. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Calls the API as the holder of the key; `as` is another bearer (an applicant's token), null is nobody. */
export function createClient(url: string, key: string) {
  const call = async <T>(method: Method, path: string, as: string | null, body?: unknown): Promise<T> => {
    const response = await patiently(`${url}${path}`, requestOf(method, as, body));
    const text = await response.text();
    if (response.ok) return readJson(text, response.status) as T;
    throw new Refusal(response.status, `${response.status} from ${method} ${path}: ${problemIn(text)}`);
  };
  return {
    url,
    get: <T>(path: string, as: string | null = key) => call<T>('GET', path, as),
    post: <T>(path: string, body: unknown, as: string | null = key) => call<T>('POST', path, as, body),
    put: <T>(path: string, body: unknown, as: string | null = key) => call<T>('PUT', path, as, body),
    patch: <T>(path: string, body: unknown, as: string | null = key) => call<T>('PATCH', path, as, body),
  };
}

/** Every write has a key of its own, kept over its retries: what is asked twice is done once. */
const requestOf = (method: Method, as: string | null, body: unknown): RequestInit => ({
  method,
  headers: {
    accept: 'application/json',
    ...(as && { authorization: `Bearer ${as}` }),
    ...(method !== 'GET' && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
  },
  ...(method !== 'GET' && { body: JSON.stringify(body) }),
});

const mostTries = 8;
const answersWithinMs = 30_000;

async function patiently(url: string, request: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(answersWithinMs) });
    const waitMs = waitBefore(response);
    if (waitMs === undefined || tries === mostTries) return response;
    await response.body?.cancel();
    await wait(waitMs);
  }
}

function readJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text || 'null');
  } catch {
    throw new Refusal(status, 'the answer was not JSON');
  }
}

function problemIn(text: string): string {
  try {
    const { detail, title, errors } = JSON.parse(text) as Problem;
    const fields = errors?.map(({ path, message }) => `${path} ${message}`).join('; ');
    return fields || detail || title || 'no reason given';
  } catch {
    return text.slice(0, 200) || 'no reason given';
  }
}

type Problem = { detail?: string; title?: string; errors?: { path: string; message: string }[] };
