import { HttpError } from 'react-admin';

export type FieldError = { path: string; message: string };
/** RFC 9457, as every error of the API is. */
export type Problem = {
  status: number;
  title: string;
  detail?: string;
  errors?: FieldError[];
  stage?: string;
  by?: string;
  at?: string;
  requestId?: string;
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Calls the API as the person who is signed in; an error is an HttpError whose body is the problem. With the `key` of an
 * earlier try the same thing is done once.
 */
export async function call<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  key: string = crypto.randomUUID(),
): Promise<Answer> {
  const response = await send(method, path, body, key);
  const type = response.headers.get('content-type') ?? '';
  const answer: unknown = type.includes('json') ? await response.json() : undefined;
  if (!response.ok) throw problemOf(response.status, answer as Problem | undefined);
  return answer as Answer;
}

async function send(method: Method, path: string, body: unknown, key: string): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  // A browser that sends a request again, unasked, does nothing twice.
  if (method !== 'GET') headers['idempotency-key'] = key;
  try {
    return await fetch(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  } catch {
    throw new HttpError('gatehouse.error.offline', 0);
  }
}

function problemOf(status: number, problem: Problem | undefined): HttpError {
  const message = problem?.detail ?? problem?.title ?? 'gatehouse.error.unknown';
  return new HttpError(message, status, problem);
}

/** The problem behind an error of `call`, if there is one. */
export const problemIn = (error: unknown): Problem | undefined =>
  error instanceof HttpError && error.body ? (error.body as Problem) : undefined;
