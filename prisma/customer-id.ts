import type { Database } from './client.ts';

/** Holds a chosen customer id for a registration; false when another customer or registration has it. */
export async function claimCustomerId(
  db: Database,
  customerId: string,
  registrationId: string,
): Promise<boolean> {
  await db.customerIdClaim.createMany({ data: [{ customerId, registrationId }], skipDuplicates: true });
  const [claim, customer] = await Promise.all([
    db.customerIdClaim.findUnique({ where: { customerId } }),
    db.customer.findUnique({ where: { id: customerId }, select: { registration: { select: { id: true } } } }),
  ]);
  if (customer) return customer.registration?.id === registrationId;
  return claim?.registrationId === registrationId;
}
