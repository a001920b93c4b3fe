import type { Customer, Registration, Site } from '../../prisma/generated/client.ts';
import type { Deps } from '../deps.ts';

export type About = {
  email: string | null;
  site: Site;
  customer: Customer | null;
  registration: Registration | null;
};

type Ids = { customerId: string | null; registrationId: string | null };

/** Whom a notice is about; nobody where they were forgotten since. */
export async function aboutNotice({ db }: Deps, ids: Ids): Promise<About | undefined> {
  const { customerId, registrationId } = ids;
  const customer = customerId
    ? await db.customer.findUnique({ where: { id: customerId }, include: { registration: true, site: true } })
    : null;
  const registration = registrationId
    ? await db.registration.findUnique({ where: { id: registrationId }, include: { site: true } })
    : null;
  const site = customer?.site ?? registration?.site;
  if (!site) return undefined;
  const email = customer?.email ?? registration?.email ?? null;
  return { email, site, customer, registration: registration ?? customer?.registration ?? null };
}
