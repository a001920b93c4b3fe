/** What the shop's server or Gatehouse refused; `status` 0 when neither could be reached. */
export class Refused extends Error {
  readonly status: number;
  readonly reason: string | undefined;
  readonly triesLeft: number | undefined;
  readonly paths: string[];
  readonly retryAfterSeconds: number;

  constructor(status: number, problem: Problem = {}, retryAfter?: string | null) {
    super(problem.detail ?? `${status}`);
    this.status = status;
    this.reason = problem.reason;
    this.triesLeft = problem.triesLeft;
    this.paths = problem.errors?.map(({ path }) => path) ?? [];
    this.retryAfterSeconds = Number(retryAfter ?? 60);
  }
}

type Problem = { detail?: string; reason?: string; triesLeft?: number; errors?: { path: string }[] };

/** Calls the shop's own server; throws a Refused. */
export async function ask<Answer>(
  path: string,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<Answer> {
  const headers = { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(path, init).catch(() => undefined);
  if (!response) throw new Refused(0);
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as Answer;
  throw new Refused(response.status, answer as Problem, response.headers.get('retry-after'));
}
