import { customerOfLink, keptToken } from '../../contract/derive/password-link.ts';
import type { Database } from '../../prisma/client.ts';
import { userFor } from '../../prisma/sign-in.ts';
import { notErasing } from '../views/customer.ts';
import { linkCustomers } from './admit.ts';

/**
 * Whose password a mailed link sets; undefined where the link works no more. A customer's user is made here, when
 * the link is used, so that nobody has one who never came.
 */
export async function readerOfLink(db: Database, token: unknown): Promise<{ email: string } | undefined> {
  if (typeof token !== 'string') return undefined;
  const identifier = keptToken(token);
  const link = await db.verification.findFirst({ where: { identifier, expiresAt: { gt: new Date() } } });
  if (!link) return undefined;
  const customerId = customerOfLink(link.value);
  if (!customerId)
    return db.user.findUnique({ where: { id: link.value }, select: { email: true } }).then(orNobody);
  const id = await userOfCustomer(db, customerId);
  if (!id) return undefined;
  await db.verification.updateMany({ where: { identifier, value: link.value }, data: { value: id } });
  return db.user.findUnique({ where: { id }, select: { email: true } }).then(orNobody);
}

const orNobody = <Found>(found: Found | null): Found | undefined => found ?? undefined;

async function userOfCustomer(db: Database, id: string): Promise<string | undefined> {
  const customer = await db.customer.findUnique({ where: { id, ...notErasing } });
  if (!customer || (await isStaff(db, customer.email))) return undefined;
  if (customer.userId) return customer.userId;
  const userId = await userFor(db, { email: customer.email, name: nameOf(customer) });
  await linkCustomers(db, { id: userId, email: customer.email });
  return userId;
}

/** Whose password opens the console sets it by the shorter-lived link to the console. */
export const isStaff = async (db: Pick<Database, 'staff'>, email: string): Promise<boolean> =>
  (await db.staff.count({ where: { email: { equals: email, mode: 'insensitive' }, active: true } })) > 0;

type Named = { firstName: string | null; lastName: string | null; companyName: string | null };

/** How a session names somebody. */
export const nameOf = ({ firstName, lastName, companyName }: Named): string =>
  [firstName, lastName].filter(Boolean).join(' ') || companyName || 'Customer';
