import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { addressOf } from '../address.ts';
import { auditLine } from '../audit.ts';
import { Problem } from '../problem.ts';
import type { Api, ApiDeps, ApiEnv } from '../types.ts';
import { callerOf, type Caller } from './caller.ts';
import { refusalOf } from './refusals.ts';
import { notFromOtherPages } from './same-origin.ts';
import { addressHeader } from './sign-in.ts';

type Path = { path: string; for: 'anybody' | 'staff' | 'either'; audited?: `staff.${string}` };

/** What of better-auth exists here; all else of it does not. */
const paths: Path[] = [
  { path: '/sign-in/email', for: 'anybody' },
  { path: '/sign-out', for: 'anybody' },
  { path: '/reset-password', for: 'anybody' },
  { path: '/change-password', for: 'staff', audited: 'staff.setPassword' },
  { path: '/two-factor/enable', for: 'staff' },
  { path: '/two-factor/disable', for: 'staff', audited: 'staff.endTwoFactor' },
  { path: '/two-factor/generate-backup-codes', for: 'staff', audited: 'staff.makeBackupCodes' },
  // Finishes signing in, or switching it on.
  { path: '/two-factor/verify-totp', for: 'either', audited: 'staff.beginTwoFactor' },
  { path: '/two-factor/verify-backup-code', for: 'anybody' },
];

/** The way to sign in, at /api/auth: better-auth behind our own limits, in our own words. */
export function addSignIn(app: Api, deps: ApiDeps): void {
  for (const known of paths)
    app.post(
      `/api/auth${known.path}`,
      notFromOtherPages(deps.publicUrl),
      bodyLimit({ maxSize: 16 * 1024, onError: () => refuse(413) }),
      (c) => enter(deps, known, c),
    );
}

async function enter(deps: ApiDeps, { path, for: whom, audited }: Path, c: Context<ApiEnv>) {
  c.header('cache-control', 'no-store');
  const ip = addressOf(c);
  const sent = await bodyOf(c);
  const caller: Caller =
    whom === 'anybody' ? { kind: 'anyone' } : await callerOf(deps, new Headers({ cookie: cookieOf(c) }));
  if (whom === 'staff' && caller.kind !== 'staff') refuse(401);
  const email = String(sent['email']).trim().toLowerCase();
  if (path === '/sign-in/email') await deps.limits.signIn({ ip, email });
  else if (path !== '/sign-out') await deps.limits.proof(ip);
  const answered = await ask(deps, c, ip, { ...sent, ...('email' in sent && { email }) });
  for (const cookie of answered.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  const { token: _, ...said } = (await answered.json().catch(() => ({}))) as Record<string, unknown>;
  if (!answered.ok) throw refusalOf(path, answered.status, said);
  if (path === '/sign-in/email' && !said['twoFactorRedirect']) await deps.limits.signedIn({ ip, email });
  if (audited && caller.kind === 'staff')
    await deps.db.auditEntry.create(auditLine(caller, audited, caller.id));
  return c.json(said);
}

/** Asks better-auth, with the caller's real address. */
function ask({ signIn, publicUrl }: ApiDeps, c: Context, ip: string, body: object): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', [addressHeader]: ip });
  for (const name of ['cookie', 'origin', 'user-agent']) {
    const value = c.req.header(name);
    if (value) headers.set(name, value);
  }
  const url = new URL(c.req.path, publicUrl);
  return signIn.handler(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

const cookieOf = (c: Context): string => c.req.header('cookie') ?? '';

async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text();
  if (text && !c.req.header('content-type')?.startsWith('application/json')) refuse(415);
  try {
    const body: unknown = text ? JSON.parse(text) : {};
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>;
  } catch {
    // Said below.
  }
  return refuse(400);
}

function refuse(status: 400 | 401 | 413 | 415): never {
  throw new Problem(status);
}
