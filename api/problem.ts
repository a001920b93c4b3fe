import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export type FieldError = { path: string; message: string };

type Extra = { detail?: string; errors?: FieldError[]; [key: string]: unknown };

export const titles: Partial<Record<number, string>> = {
  400: 'The request could not be read',
  401: 'Sign in, or send an API key or token',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Not possible as things stand',
  410: 'Expired',
  413: 'Too large',
  415: 'Wrong type of content',
  422: 'Not valid',
  423: 'Locked after too many tries',
  429: 'Too many requests',
  503: 'Not available at the moment',
};

/** An answer that is an error, thrown from wherever it is found out. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly extra: Extra;
  readonly headers: Record<string, string>;

  constructor(status: ContentfulStatusCode, extra: Extra = {}, headers: Record<string, string> = {}) {
    super(extra.detail ?? titles[status] ?? 'Error');
    this.status = status;
    this.extra = extra;
    this.headers = headers;
  }
}

/** Where a registration stood that a message came too late or too early for. */
export const stageOfConflict = (error: unknown): unknown =>
  error instanceof Problem && error.status === 409 ? error.extra['stage'] : undefined;

/** Answers as RFC 9457 says, with the id that the log has too. */
export const answerProblem = (c: Context, { status, extra, headers }: Problem): Response =>
  c.body(
    JSON.stringify({
      type: 'about:blank',
      title: titles[status] ?? 'Error',
      status,
      ...extra,
      requestId: c.get('requestId') as string,
    }),
    status,
    { 'content-type': 'application/problem+json', ...headers },
  );

export const notFound = (detail: string): Problem => new Problem(404, { detail });

/** For a limit of bodies; what is still on its way of one is not read. */
export function refuseTooLarge(): never {
  throw new Problem(413, {}, { connection: 'close' });
}

export const invalid = (path: string, message: string): Problem =>
  new Problem(422, { detail: message, errors: [{ path, message }] });

/** `afterMs` rounds up to whole seconds, at least one. */
export const tooMany = (detail: string, afterMs: number): Problem =>
  new Problem(429, { detail }, { 'retry-after': String(Math.max(1, Math.ceil(afterMs / 1000))) });

export const unavailable = (detail: string): Problem => new Problem(503, { detail }, { 'retry-after': '5' });
