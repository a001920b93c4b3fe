import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { addressOf } from '../address.ts';
import { auditLine } from '../audit.ts';
import type { Database } from '../../prisma/client.ts';
import { refuseTooLarge } from '../problem.ts';
import type { Api, ApiDeps, ApiEnv } from '../types.ts';
import { admit } from './admit.ts';
import { ask, bodyOf, cookieOf, headersFor, refuse } from './asking.ts';
import { signInByCode } from './by-code.ts';
import { callerOf, type Caller } from './caller.ts';
import { readerOfLink } from './customer-link.ts';
import { refusalOf } from './refusals.ts';
import { notFromOtherPages } from './same-origin.ts';

type Path = {
  path: string;
  for: 'anybody' | 'staff' | 'signedIn' | 'either';
  audited?: `staff.${string}`;
  /** With it a session begins. */
  begins?: true;
};

/** What of better-auth exists here; all else of it does not. */
const paths: Path[] = [
  { path: '/sign-in/email', for: 'anybody', begins: true },
  { path: '/sign-out', for: 'anybody' },
  { path: '/reset-password', for: 'anybody' },
  { path: '/change-password', for: 'signedIn', audited: 'staff.setPassword' },
  { path: '/two-factor/enable', for: 'staff' },
  { path: '/two-factor/disable', for: 'staff', audited: 'staff.endTwoFactor' },
  { path: '/two-factor/generate-backup-codes', for: 'staff', audited: 'staff.makeBackupCodes' },
  // Finishes signing in, or switching it on.
  { path: '/two-factor/verify-totp', for: 'either', audited: 'staff.beginTwoFactor', begins: true },
  { path: '/two-factor/verify-backup-code', for: 'anybody', begins: true },
];

/** The way to sign in, at /api/auth: better-auth behind our own limits, in our own words. */
export function addSignIn(app: Api, deps: ApiDeps): void {
  const door = [
    notFromOtherPages(deps.publicUrl),
    bodyLimit({ maxSize: 16 * 1024, onError: refuseTooLarge }),
  ] as const;
  for (const known of paths) app.post(`/api/auth${known.path}`, ...door, (c) => enter(deps, known, c));
  app.post('/api/auth/sign-in/code', ...door, (c) => enterByCode(deps, c));
}

async function enter(deps: ApiDeps, known: Path, c: Context<ApiEnv>) {
  const { path, audited } = known;
  c.header('cache-control', 'no-store');
  const ip = addressOf(c);
  const sent = await bodyOf(c);
  const caller = await callerFor(deps, known, c);
  const email = String(sent['email']).trim().toLowerCase();
  if (path === '/sign-in/email') await deps.limits.signIn({ ip, email });
  else if (path !== '/sign-out') await deps.limits.proof(ip);
  const reader = path === '/reset-password' ? await readerOfLink(deps.db, sent['token']) : undefined;
  const answered = await ask(deps, c, ip, { ...sent, ...('email' in sent && { email }) });
  const { token, ...said } = (await answered.json().catch(() => ({}))) as Said;
  if (!answered.ok) throw refusalOf(path, answered.status, said as Refused);
  if (known.begins && said.user) await admitOrEnd(deps.db, said.user, token);
  keepCookies(c, answered.headers);
  if (path === '/sign-in/email' && !said['twoFactorRedirect']) await deps.limits.signedIn({ ip, email });
  if (audited && caller.kind === 'staff')
    await deps.db.auditEntry.create(auditLine(caller, audited, caller.id));
  // Whoever had the link may know whose it was: the page signs them in.
  return c.json({ ...said, ...reader });
}

type Refused = Parameters<typeof refusalOf>[2];
type Said = { token?: string; user?: { id: string; email: string }; [more: string]: unknown };

async function callerFor(deps: ApiDeps, { for: whom }: Path, c: Context<ApiEnv>): Promise<Caller> {
  if (whom === 'anybody') return { kind: 'anyone' };
  const caller = await callerOf(deps, new Headers({ cookie: cookieOf(c) }));
  if (whom === 'staff' && caller.kind !== 'staff') refuse(401);
  if (whom === 'signedIn' && caller.kind !== 'staff' && caller.kind !== 'customer') refuse(401);
  return caller;
}

/** The password was right; the session of somebody who may not log in ends before anybody has it. */
async function admitOrEnd(db: Database, user: { id: string; email: string }, token = ''): Promise<void> {
  try {
    await admit(db, user);
  } catch (refused) {
    await db.session.deleteMany({ where: { token } });
    throw refused;
  }
}

async function enterByCode(deps: ApiDeps, c: Context<ApiEnv>) {
  c.header('cache-control', 'no-store');
  const ip = addressOf(c);
  const { headers, response } = await signInByCode(deps, ip, await bodyOf(c), headersFor(c, ip));
  keepCookies(c, headers);
  return c.json(response);
}

function keepCookies(c: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}
