import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Database } from '../../prisma/client.ts';
import { Problem } from '../problem.ts';
import type { ApiEnv } from '../types.ts';
import { claim, release, settle, type Kept } from './store.ts';
import { withoutSecrets, withSecrets } from './tokens.ts';

const unsafe = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Gives a repeated request with the same `Idempotency-Key` the first one's answer, and does nothing again. */
export const idempotent =
  (db: Database, secret: Uint8Array): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const key = c.req.header('idempotency-key');
    if (!key || !unsafe.includes(c.req.method)) return next();
    if (key.length > 255)
      throw new Problem(400, { detail: 'Idempotency-Key is longer than 255 characters.' });

    const id = `${subjectOf(c)}:${hash([callerId(c), c.req.method, c.req.path, key].join('\0'))}`;
    const bodyHash = hash(await bodyOf(c));
    const kept = await claim(db, id, bodyHash);
    if (kept) return replay(kept, secret);
    // Errors are answers by now: the app has turned them into problems.
    await next();
    return keep(c, db, secret, id);
  };

/** Who scopes a key: the same key of somebody else is another key. */
export function callerId(c: Context<ApiEnv>): string {
  const caller = c.get('caller');
  if (caller.kind === 'key' || caller.kind === 'staff') return `${caller.kind}:${caller.id}`;
  if (caller.kind === 'customer') return `customer:${caller.userId}`;
  return caller.kind === 'applicant' ? `applicant:${caller.registrationId}` : `ip:${c.get('ip')}`;
}

/** Which registration or customer an answer is about, so that erasing it finds what is kept. That of erasing stays. */
const subjectOf = ({ req }: Context): string =>
  req.method === 'DELETE' ? '' : (/^\/v1\/[a-z-]+\/([\w.-]{1,64})/.exec(req.path)?.[1] ?? '');

/** A form has another boundary each time that it is sent. */
async function bodyOf(c: Context): Promise<Buffer> {
  const body = Buffer.from(await c.req.raw.clone().arrayBuffer());
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(
    c.req.header('content-type') ?? '',
  )?.[1];
  return boundary ? Buffer.from(body.toString('latin1').replaceAll(boundary, ''), 'latin1') : body;
}

const hash = (value: string | Buffer): string => createHash('sha256').update(value).digest('base64url');

/** An answer that a later try could better is not kept. */
const isFinal = (status: number): boolean => status < 500 && status !== 429;

async function keep(c: Context<ApiEnv>, db: Database, secret: Uint8Array, id: string): Promise<void> {
  if (!isFinal(c.res.status)) return release(db, id);
  await settle(db, id, {
    status: c.res.status,
    contentType: c.res.headers.get('content-type'),
    location: c.res.headers.get('location'),
    body: withoutSecrets(await c.res.clone().text(), secret),
  });
}

function replay({ status, contentType, location, body }: Kept, secret: Uint8Array): Response {
  const headers = new Headers({ 'idempotent-replayed': 'true' });
  if (contentType) headers.set('content-type', contentType);
  if (location) headers.set('location', location);
  const empty = status === 204 || body === null;
  return new Response(empty ? null : withSecrets(body, secret), { status, headers });
}
