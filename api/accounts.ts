import type { Database } from '../prisma/client.ts';
import type { Prisma } from '../prisma/generated/client.ts';
import type { Caller } from './auth/caller.ts';
import { reasonOf, type Reason } from './eligibility.ts';
import { Problem } from './problem.ts';
import { notErasing } from './views/customer.ts';

const include = { group: true, registration: true, site: true } satisfies Prisma.CustomerInclude;

export type OwnCustomer = Prisma.CustomerGetPayload<{ include: typeof include }>;

/** As whom a user, or an address, buys: one customer of each site, the oldest first. */
export const customersOf = (db: Database, by: 'userId' | 'email', value: string): Promise<OwnCustomer[]> =>
  db.customer.findMany({
    where: { [by]: value, ...notErasing },
    include,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

export const mayLogIn = (customer: OwnCustomer): boolean => standingOf(customer) === 'ok';

export const standingOf = (customer: OwnCustomer): Reason =>
  reasonOf({ customer, registration: customer.registration });

/** The oldest that may log in; undefined of nobody. Where none may, throws why the oldest may not. */
export function oneWhoMay(customers: OwnCustomer[]): OwnCustomer | undefined {
  const may = customers.find(mayLogIn);
  const [first] = customers;
  if (first && !may) throw mayNotSignIn(standingOf(first), first.site);
  return may;
}

/** The customers of who calls, where at least one of them may log in; else the reason why not. */
export async function ownCustomers(db: Database, caller: Caller): Promise<OwnCustomer[]> {
  if (caller.kind === 'anyone' && !caller.isSignedIn) throw new Problem(401);
  const customers = await heldBy(db, caller);
  if (!oneWhoMay(customers)) throw new Problem(403, { detail: 'This is for customers who are signed in.' });
  return customers;
}

async function heldBy(db: Database, caller: Caller): Promise<OwnCustomer[]> {
  if (caller.kind === 'staff') return customersOf(db, 'userId', caller.userId);
  return 'customers' in caller ? (caller.customers ?? []) : [];
}

const saying: { [reason in Reason]?: (site: string) => string } = {
  applying: (site) => `Your application to ${site} is not finished. Go on with it on the sign-up page.`,
  waiting: (site) => `Your request is with ${site}. They answer by e-mail.`,
  rejected: (site) => `${site} did not approve your request.`,
  preparing: (site) => `Your account at ${site} is being prepared. You get an e-mail when you can sign in.`,
  inactive: (site) => `Your account at ${site} is not active. ${site} can open it again.`,
  onHold: (site) => `Your account at ${site} is on hold. ${site} can tell you why.`,
  closed: (site) => `Your account at ${site} is closed.`,
};

/** For somebody who has proven who they are, and nobody else: it tells how they stand. */
export const mayNotSignIn = (reason: Reason, { name }: { name: string }): Problem =>
  new Problem(403, { detail: saying[reason]?.(name) ?? 'There is no account any more.', reason, site: name });
