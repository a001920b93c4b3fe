import { eraseRegistration } from '../prisma/erase.ts';
import { auditLine } from './audit.ts';
import type { Caller } from './auth/caller.ts';
import type { ApiDeps } from './types.ts';

/** Decides to erase a registration, and leaves the one line that says so. What is begun is always finished. */
export async function beginErasing({ db }: ApiDeps, caller: Caller, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.registration.updateMany({
      where: { id, erasingAt: null },
      data: { erasingAt: new Date() },
    });
    if (count > 0) await tx.auditEntry.create(auditLine(caller, 'registration.erase', id));
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
