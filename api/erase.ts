import { eraseCustomer, eraseRegistration } from '../prisma/erase.ts';
import { actorColumns, auditLine } from './audit.ts';
import type { Caller } from './auth/caller.ts';
import type { ApiDeps } from './types.ts';

type What = 'registration.erase' | 'customer.erase';
type Erasing = { what: What; subjectId: string };

const registration = (id: string): Erasing => ({ what: 'registration.erase', subjectId: id });
export const customer = (id: string): Erasing => ({ what: 'customer.erase', subjectId: id });

/** Decides to erase a registration, and leaves the one line that says so. What is begun is always finished. */
export async function beginErasing(
  { db }: ApiDeps,
  caller: Caller,
  id: string,
  { what, subjectId } = registration(id),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.registration.updateMany({
      where: { id, erasingAt: null },
      data: { erasingAt: new Date() },
    });
    if (count > 0) await tx.auditEntry.create(auditLine(caller, what, subjectId));
  });
}

/** The workflow first: as long as the row is there, the whole can be run again. */
export async function finishErasing(
  { db, secret, onboarding }: Pick<ApiDeps, 'db' | 'secret' | 'onboarding'>,
  id: string,
): Promise<void> {
  await onboarding.erase(id);
  await eraseRegistration(db, secret, id);
}

/** A customer without a registration has no workflow: all of it goes at once. False where another was faster. */
export const eraseAtOnce = ({ db }: ApiDeps, caller: Caller, id: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const isGone = await eraseCustomer(tx, id);
    if (isGone) await tx.auditEntry.create(auditLine(caller, 'customer.erase', id));
    return isGone;
  });

/** The caller's first request began it, and the worker has finished it since. */
export async function hasErased(
  { db }: ApiDeps,
  caller: Caller,
  id: string,
  { what, subjectId } = registration(id),
): Promise<boolean> {
  const { actorId } = actorColumns(caller);
  return (await db.auditEntry.count({ where: { what, subjectId, actorId } })) > 0;
}
