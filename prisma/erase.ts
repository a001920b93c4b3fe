import { linkOf } from '../contract/derive/password-link.ts';
import { addressHash } from '../contract/derive/registration-id.ts';
import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';

/**
 * Removes a registration with its customer and everything that is kept of them; safe to run again. Only the count
 * of the address' registrations stays, under a keyed hash, so that no id ever comes twice.
 */
export async function eraseRegistration(db: Database, secret: Uint8Array, id: string): Promise<void> {
  const row = await db.registration.findUnique({ where: { id }, select: { email: true, customerId: true } });
  await db.$transaction([
    ...removeAround(db, id, row?.customerId),
    db.registration.deleteMany({ where: { id } }),
    ...removeCustomer(row?.customerId ?? '').map((remove) => remove(db)),
    db.addressTries.deleteMany({ where: { addressHash: row?.email ? addressHash(secret, row.email) : '' } }),
  ]);
}

/** Removes a customer who came without a registration; false where there is none, or no longer. */
export async function eraseCustomer(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  if ((await tx.customer.count({ where: { id, registration: null } })) === 0) return false;
  await removeUser(tx, id);
  const { count } = await tx.customer.deleteMany({ where: { id, registration: null } });
  if (count === 0) return false;
  // Before what the worker makes of them: a mail that is just being written is waited for, and found below.
  await tx.notice.deleteMany({ where: { customerId: id } });
  await tx.message.deleteMany({ where: { customerId: id } });
  await tx.verification.deleteMany({ where: { value: linkOf(id) } });
  await tx.idempotencyKey.deleteMany(keptAnswers([id]));
  return true;
}

/** The customer with the links that were mailed and, where nobody else needs it, the way to sign in. */
export const removeCustomer = (id: string) => [
  (db: Database): Prisma.PrismaPromise<unknown> => removeUser(db, id),
  (db: Database): Prisma.PrismaPromise<unknown> =>
    db.verification.deleteMany({ where: { value: linkOf(id) } }),
  (db: Database): Prisma.PrismaPromise<unknown> => db.customer.deleteMany({ where: { id } }),
];

/** One user may be a customer of several sites, and of the staff; their sessions and password go with the user. */
const removeUser = (db: Prisma.TransactionClient, customerId: string) => db.$executeRaw`
  DELETE FROM users u USING customers me WHERE me.id = ${customerId} AND u.id = me."userId"
    AND NOT EXISTS (SELECT 1 FROM staff s WHERE s."userId" = u.id OR lower(s.email) = u.email)
    AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.id <> me.id AND (c."userId" = u.id OR c.email = u.email))`;

/**
 * What is kept of a registration and its customer in rows that do not go with theirs. What the worker is just writing
 * is waited for, and found: entries at the row's lock, mails that were asked for at their notice.
 */
export function removeAround(db: Database, registrationId: string, customerId?: string | null) {
  const about = { OR: [{ registrationId }, ...(customerId ? [{ customerId }] : [])] };
  const ids = [registrationId, ...(customerId ? [customerId] : [])];
  return [
    db.$queryRaw`SELECT 1 FROM registrations WHERE id = ${registrationId} FOR UPDATE`,
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
