import { hashOfKey } from '../../contract/derive/api-key.ts';
import { readApplicantToken } from '../../contract/derive/token.ts';
import type { Actor } from '../../contract/actors.ts';
import type { Database } from '../../prisma/client.ts';
import type { ApiScope } from '../../prisma/generated/client.ts';
import { Problem } from '../problem.ts';

export type Caller =
  | { kind: 'anyone' }
  | { kind: 'applicant'; registrationId: string }
  | { kind: 'key'; id: string; name: string; scope: ApiScope };

type Deps = { db: Database; secret: Uint8Array };

/** Who calls, by `Authorization: Bearer …`; a wrong or expired one is refused, not taken for nobody. */
export async function callerOf(deps: Deps, authorization: string | undefined): Promise<Caller> {
  if (authorization === undefined) return { kind: 'anyone' };
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (!token) throw new Problem(401, { detail: 'Authorization must be "Bearer …".' });
  const registrationId = readApplicantToken(deps.secret, token, Date.now());
  if (registrationId) return { kind: 'applicant', registrationId };
  const key = await keyOf(deps.db, token);
  if (key) return key;
  throw new Problem(401, { detail: 'This key or token is not valid, or no longer.' });
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

export const actorOf = (caller: Caller): Actor =>
  caller.kind === 'key' ? { kind: 'key', id: caller.id } : { kind: 'applicant' };

export const nameOf = (caller: Caller): string | null => (caller.kind === 'key' ? caller.name : null);
