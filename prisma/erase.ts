import { linkOf } from '../contract/derive/password-link.ts';
import { addressHash } from '../contract/derive/registration-id.ts';
import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { lockRegistration } from './lock-registration.ts';

/**
 * Removes a registration with its customer and everything that is kept of them; safe to run again. Only the count
 * of the address' registrations stays, under a keyed hash, so that no id ever comes twice.
 */
export async function eraseRegistration(db: Database, secret: Uint8Array, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    // An approval that is just being written makes a customer.
    const row = await lockRegistration(tx, id);
    for (const remove of removeAround(tx, id, row?.customerId)) await remove;
    await tx.registration.deleteMany({ where: { id } });
    for (const remove of removeCustomer(row?.customerId ?? '')) await remove(tx);
    const tried = row?.email ? addressHash(secret, row.email) : '';
    await tx.addressTries.deleteMany({ where: { addressHash: tried } });
  });
}

/** Removes a customer who came without a registration; false where there is none, or no longer. */
export async function eraseCustomer(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  if ((await tx.customer.count({ where: { id, registration: null } })) === 0) return false;
  await removeUser(tx, id);
  const { count } = await tx.customer.deleteMany({ where: { id, registration: null } });
  if (count === 0) return false;
  // Notices before mails, as in `removeAround`.
  await tx.notice.deleteMany({ where: { customerId: id } });
  await tx.message.deleteMany({ where: { customerId: id } });
  await tx.verification.deleteMany({ where: { value: linkOf(id) } });
  await tx.idempotencyKey.deleteMany(keptAnswers([id]));
  return true;
}

/** The customer with the links that were mailed and, where nobody else needs it, the way to sign in. */
export const removeCustomer = (id: string) => [
  (db: Prisma.TransactionClient): Prisma.PrismaPromise<unknown> => removeUser(db, id),
  (db: Prisma.TransactionClient): Prisma.PrismaPromise<unknown> =>
    db.verification.deleteMany({ where: { value: linkOf(id) } }),
  (db: Prisma.TransactionClient): Prisma.PrismaPromise<unknown> => db.customer.deleteMany({ where: { id } }),
];

/** One user may be a customer of several sites, and of the staff; their sessions and password go with the user. */
const removeUser = (db: Prisma.TransactionClient, customerId: string) => db.$executeRaw`
  DELETE FROM users u USING customers me WHERE me.id = ${customerId} AND u.id = me."userId"
    AND NOT EXISTS (SELECT 1 FROM staff s WHERE s."userId" = u.id OR lower(s.email) = u.email)
    AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.id <> me.id AND (c."userId" = u.id OR c.email = u.email))`;

/**
 * What is kept of a registration and its customer in rows that do not go with theirs. Notices go before the mails that
 * the worker makes of them: one that is just being written is waited for, and found.
 */
export function removeAround(
  db: Prisma.TransactionClient,
  registrationId: string,
  customerId?: string | null,
) {
  const about = { OR: [{ registrationId }, ...(customerId ? [{ customerId }] : [])] };
  const ids = [registrationId, ...(customerId ? [customerId] : [])];
  return [
    db.notice.deleteMany({ where: about }),
    db.message.deleteMany({ where: about }),
    db.code.deleteMany({ where: { registrationId } }),
    db.customerIdClaim.deleteMany({ where: { registrationId } }),
    db.idempotencyKey.deleteMany(keptAnswers(ids)),
  ];
}

/** Kept answers repeat what they were about. */
const keptAnswers = (subjects: string[]) => ({
  where: { OR: subjects.map((subject) => ({ id: { startsWith: `${literally(subject)}:` } })) },
});

const literally = (text: string): string => text.replaceAll('_', '\\_');
