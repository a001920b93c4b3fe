import type { Database } from '../../prisma/client.ts';
import { customersOf, mayLogIn, oneWhoMay } from '../accounts.ts';

type User = { id: string; email: string };

/** Whoever signs in with an address has proven it: the customers with this address are theirs, at every site. */
export async function linkCustomers(db: Database, { id, email }: User): Promise<void> {
  await db.customer.updateMany({ where: { email, userId: null }, data: { userId: id } });
}

/**
 * After the right password or code, and never before: lets in who may log in, and notes it. Throws why a customer
 * may not. Staff, and people who are nothing here, are told by the pages that they ask for.
 */
export async function admit(db: Database, user: User): Promise<void> {
  await linkCustomers(db, user);
  const customers = await customersOf(db, 'userId', user.id);
  const ids = customers.filter(mayLogIn).map(({ id }) => id);
  if (customers.length > 0 && ids.length === 0 && !(await isStaff(db, user))) oneWhoMay(customers);
  await db.customer.updateMany({ where: { id: { in: ids } }, data: { lastSignInAt: new Date() } });
}

const isStaff = async (db: Database, { id: userId }: User): Promise<boolean> =>
  (await db.staff.count({ where: { userId, active: true } })) > 0;
