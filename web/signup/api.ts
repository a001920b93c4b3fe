export type FieldError = { path: string; message: string };

/** RFC 9457, as every error of the API is; `status` 0 when the server could not be reached. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: FieldError[];
  readonly triesLeft: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: number,
    body: { detail?: string; errors?: FieldError[]; triesLeft?: number } = {},
    retry?: string | null,
  ) {
    super(body.detail ?? '');
    this.status = status;
    this.errors = body.errors ?? [];
    this.triesLeft = body.triesLeft;
    this.retryAfterSeconds = retry ? Number(retry) : undefined;
  }
}

type Ask = { method?: string; body?: object | FormData; token?: string | undefined };

/** Calls the API as the applicant; throws a Refusal. */
export async function ask<Answer>(path: string, { method = 'GET', body, token }: Ask = {}): Promise<Answer> {
  const isForm = body instanceof FormData;
  const headers: Record<string, string> = {};
  if (body && !isForm) headers['content-type'] = 'application/json';
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (method !== 'GET') headers['idempotency-key'] = crypto.randomUUID();
  const init = { method, headers, ...(body && { body: isForm ? body : JSON.stringify(body) }) };
  const response = await fetch(path, init).catch(() => undefined);
  if (!response) throw new Refusal(0);
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(response.status, answer as object, response.headers.get('retry-after'));
  return answer as Answer;
}
