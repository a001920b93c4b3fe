import { newId } from '../contract/derive/keyed.ts';
import type { Prisma } from '../prisma/generated/client.ts';
import { actorOf, nameOf, type Caller } from './auth/caller.ts';

/** Who did something, as rows keep it. */
export function actorColumns(caller: Caller) {
  const { kind, id = null } = actorOf(caller);
  return { actorKind: kind, actorId: id, actorName: nameOf(caller) };
}

/** A line of the audit log for the transaction of the change itself; `data` holds no personal data. */
export const auditLine = (
  caller: Caller,
  what: `${string}.${string}`,
  subjectId: string,
  data: Prisma.InputJsonObject = {},
): { data: Prisma.AuditEntryCreateInput } => ({
  data: { id: newId('aud'), ...actorColumns(caller), what, subjectId, data },
});
