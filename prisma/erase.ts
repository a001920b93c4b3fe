import { addressHash } from '../contract/derive/registration-id.ts';
import type { Database } from './client.ts';

/**
 * Removes a registration with its customer and everything that is kept of them; safe to run again. Only the count
 * of the address' registrations stays, under a keyed hash, so that no id ever comes twice.
 */
export async function eraseRegistration(db: Database, secret: Uint8Array, id: string): Promise<void> {
  const row = await db.registration.findUnique({ where: { id }, select: { email: true, customerId: true } });
  const about = {
    OR: [{ registrationId: id }, ...(row?.customerId ? [{ customerId: row.customerId }] : [])],
  };
  const ids = [id, ...(row?.customerId ? [row.customerId] : [])];
  await db.$transaction([
    db.message.deleteMany({ where: about }),
    db.notice.deleteMany({ where: about }),
    db.code.deleteMany({ where: { registrationId: id } }),
    db.customerIdClaim.deleteMany({ where: { registrationId: id } }),
    // Kept answers repeat what they were about.
    db.idempotencyKey.deleteMany({
      where: { OR: ids.map((subject) => ({ id: { startsWith: `${literally(subject)}:` } })) },
    }),
    db.registration.deleteMany({ where: { id } }),
    db.customer.deleteMany({ where: { id: row?.customerId ?? '' } }),
    db.addressTries.deleteMany({ where: { addressHash: row?.email ? addressHash(secret, row.email) : '' } }),
  ]);
}

const literally = (text: string): string => text.replaceAll('_', '\\_');
