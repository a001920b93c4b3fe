import type { Prisma } from '../prisma/generated/client.ts';
import { invalid } from './problem.ts';
import { notErasing } from './views/customer.ts';

type Tx = Prisma.TransactionClient;

const include = { group: true, registration: true } satisfies Prisma.CustomerInclude;

export type KnownCustomer = Prisma.CustomerGetPayload<{ include: typeof include }>;

/** What is known of somebody at a site. */
export type Found = {
  siteId: string;
  customer: KnownCustomer | null;
  registration: Prisma.RegistrationGetPayload<object> | null;
};

export async function knownById(db: Tx, id: string): Promise<Found | undefined> {
  const customer = await db.customer.findUnique({ where: { ...notErasing, id }, include });
  return customer ? { siteId: customer.siteId, customer, registration: customer.registration } : undefined;
}

/** By the address, as it is written in rows. */
export async function knownByEmail(db: Tx, site: string | undefined, email: string): Promise<Found> {
  const siteId = await siteOf(db, site);
  const customer = await db.customer.findFirst({ where: { ...notErasing, siteId, email }, include });
  const registration =
    customer?.registration ??
    (await db.registration.findFirst({
      where: { siteId, email, erasingAt: null },
      orderBy: { round: 'desc' },
    }));
  return { siteId, customer, registration };
}

async function siteOf(db: Tx, id: string | undefined): Promise<string> {
  const sites = await db.site.findMany({ ...(id && { where: { id } }), select: { id: true }, take: 2 });
  const [only, another] = sites;
  if (!only) throw invalid('/site', 'There is no such site.');
  if (another) throw invalid('/site', 'There are several sites: say which.');
  return only.id;
}
