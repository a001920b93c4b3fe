import { linkOf } from '../../contract/derive/password-link.ts';
import type { Database } from '../../prisma/client.ts';
import { auditLine } from '../audit.ts';
import { linkCustomers } from './admit.ts';

/** Who set a password by a mailed link has proven the address: from now on they are the one who was invited. */
export async function passwordWasSet(db: Database, user: { id: string; email: string }): Promise<void> {
  await db.staff.updateMany({
    where: { email: { equals: user.email, mode: 'insensitive' }, userId: null },
    data: { userId: user.id },
  });
  await linkCustomers(db, user);
  // Other links that were mailed work no more.
  const customers = await db.customer.findMany({ where: { userId: user.id }, select: { id: true } });
  const values = [user.id, ...customers.map(({ id }) => linkOf(id))];
  await db.verification.deleteMany({ where: { value: { in: values } } });
  const staff = await db.staff.findUnique({ where: { userId: user.id } });
  if (!staff) return;
  const { id, name, roles } = staff;
  const caller = { kind: 'staff', id, name, roles, userId: user.id } as const;
  await db.auditEntry.create(auditLine(caller, 'staff.setPassword', id, { by: 'link' }));
}
