import { hashOfKey } from '../../contract/derive/api-key.ts';
import { readApplicantToken } from '../../contract/derive/token.ts';
import type { Actor } from '../../contract/actors.ts';
import { rightsOfRoles, rightsOfScope, type Right } from '../../contract/rights.ts';
import type { Database } from '../../prisma/client.ts';
import type { ApiScope, StaffRole } from '../../prisma/generated/client.ts';
import { customersOf, mayLogIn, type OwnCustomer } from '../accounts.ts';
import { Problem } from '../problem.ts';
import type { SignIn } from './sign-in.ts';

export type Caller =
  /** `isSignedIn`: somebody who can sign in, but is neither staff nor a customer who may, or no longer. */
  | { kind: 'anyone'; isSignedIn?: true; customers?: OwnCustomer[] }
  | { kind: 'applicant'; registrationId: string }
  | { kind: 'key'; id: string; name: string; scope: ApiScope }
  | { kind: 'staff'; id: string; name: string; roles: StaffRole[]; userId: string; sessionId?: string }
  /** Whoever is staff as well is staff; their side as a customer is looked up by the user: api/accounts.ts. */
  | { kind: 'customer'; userId: string; sessionId: string; customers: OwnCustomer[] };

type Deps = { db: Database; secret: Uint8Array; signIn: SignIn };

/** Who calls: by `Authorization: Bearer …`, else by the cookie of a session. */
export async function callerOf(deps: Deps, headers: Headers): Promise<Caller> {
  const authorization = headers.get('authorization');
  if (authorization === null) return (await personOf(deps, headers)) ?? { kind: 'anyone' };
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (!token) throw new Problem(401, { detail: 'Authorization must be "Bearer …".' });
  const registrationId = readApplicantToken(deps.secret, token, Date.now());
  if (registrationId) return { kind: 'applicant', registrationId };
  const key = await keyOf(deps.db, token);
  if (key) return key;
  throw new Problem(401, { detail: 'This key or token is not valid, or no longer.' });
}

/** Asked at each request: who is no longer staff, or a customer who was put on hold, is nobody here, and is told so. */
async function personOf({ db, signIn }: Deps, headers: Headers): Promise<Caller | undefined> {
  if (!headers.get('cookie')?.includes('session_token=')) return undefined;
  const session = await signIn.api.getSession({ headers, query: { disableRefresh: true } });
  if (!session) return undefined;
  const [userId, sessionId] = [session.user.id, session.session.id];
  const staff = await db.staff.findUnique({ where: { userId, active: true } });
  if (staff) {
    const { id, name, roles } = staff;
    return { kind: 'staff', id, name, roles, userId, sessionId };
  }
  const customers = await customersOf(db, 'userId', userId);
  if (customers.some(mayLogIn)) return { kind: 'customer', userId, sessionId, customers };
  return { kind: 'anyone', isSignedIn: true, customers };
}

const useNotedEveryMs = 60_000;

async function keyOf(db: Database, token: string): Promise<Caller | undefined> {
  const key = await db.apiKey.findUnique({ where: { hash: hashOfKey(token) } });
  const now = new Date();
  if (!key || key.revokedAt || (key.expiresAt && key.expiresAt <= now)) return undefined;
  const { id, name, scope, lastUsedAt } = key;
  if (!lastUsedAt || lastUsedAt.getTime() + useNotedEveryMs < now.getTime())
    await db.apiKey.updateMany({ where: { id }, data: { lastUsedAt: now } });
  return { kind: 'key', id, name, scope };
}

export function rightsOf(caller: Caller): readonly Right[] {
  if (caller.kind === 'key') return rightsOfScope[caller.scope];
  return caller.kind === 'staff' ? rightsOfRoles(caller.roles) : [];
}

export function actorOf(caller: Caller): Actor {
  if (caller.kind === 'key' || caller.kind === 'staff') return { kind: caller.kind, id: caller.id };
  return { kind: 'applicant' };
}

export const nameOf = (caller: Caller): string | null =>
  caller.kind === 'key' || caller.kind === 'staff' ? caller.name : null;
