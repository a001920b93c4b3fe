export type FieldError = { path: string; message: string };

/** RFC 9457, as every error of the API is; `status` 0 when the server could not be reached. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: FieldError[];
  readonly triesLeft: number | undefined;
  /** Why somebody may not log in, and where. */
  readonly reason: string | undefined;
  readonly site: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: number,
    body: { detail?: string; errors?: FieldError[]; triesLeft?: number; reason?: string; site?: string } = {},
    retry?: string | null,
  ) {
    super(body.detail ?? '');
    this.status = status;
    this.errors = body.errors ?? [];
    this.triesLeft = body.triesLeft;
    this.reason = body.reason;
    this.site = body.site;
    this.retryAfterSeconds = retry ? Number(retry) : undefined;
  }
}

type Ask = {
  method?: string;
  body?: object | FormData;
  token?: string | undefined;
  /** The version that is here already. */
  known?: string | undefined;
};

/** Calls the API as the applicant; throws a Refusal. */
export async function ask<Answer>(path: string, request: Ask = {}): Promise<Answer> {
  return (await (await call(path, request)).json().catch(() => ({}))) as Answer;
}

/** As `ask`, and what it is a version of; undefined where it is the one that is known. */
export async function askForNew<Answer>(
  path: string,
  request: Ask,
): Promise<{ answer: Answer; version: string | undefined } | undefined> {
  const response = await call(path, request);
  if (response.status === 304) return undefined;
  const version = response.headers.get('etag') ?? undefined;
  return { answer: (await response.json()) as Answer, version };
}

async function call(path: string, { method = 'GET', body, token, known }: Ask): Promise<Response> {
  const isForm = body instanceof FormData;
  const headers: Record<string, string> = {};
  if (body && !isForm) headers['content-type'] = 'application/json';
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (known) headers['if-none-match'] = known;
  if (method !== 'GET') headers['idempotency-key'] = newKey();
  const init = { method, headers, ...(body && { body: isForm ? body : JSON.stringify(body) }) };
  const response = await fetch(path, init).catch(() => undefined);
  if (!response) throw new Refusal(0);
  if (response.ok || response.status === 304) return response;
  const problem: unknown = await response.json().catch(() => ({}));
  throw new Refusal(response.status, problem as object, response.headers.get('retry-after'));
}

/** `crypto.randomUUID` is there on secure pages only, and a first try may be on a plain one. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
