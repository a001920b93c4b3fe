import { accountPasswordLink, linkOf, passwordLink } from '../../contract/derive/password-link.ts';
import type { Notice, Site } from '../../prisma/generated/client.ts';
import { userFor } from '../../prisma/sign-in.ts';
import type { Deps } from '../deps.ts';

/** Who gets a link to set a password. */
export type Reader = {
  columns: { staffId: string } | { customerId: string; registrationId: string | null };
  email: string;
  firstName?: string;
  locale: string;
  site: Site;
  isStaff: boolean;
  /** Whose password it sets, as the link's row says. */
  value: string;
  linkTo: (token: string) => string;
};

export async function readerOf(deps: Deps, { staffId, customerId }: Notice): Promise<Reader | undefined> {
  if (staffId) return staffReader(deps, staffId);
  return customerId ? customerReader(deps, customerId) : undefined;
}

/** Staff belong to no site: their mails have the look of the oldest. */
async function staffReader({ db, publicUrl }: Deps, id: string): Promise<Reader | undefined> {
  const staff = await db.staff.findUnique({ where: { id, active: true } });
  if (!staff) return undefined;
  const site = await db.site.findFirstOrThrow({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return {
    columns: { staffId: id },
    email: staff.email,
    firstName: staff.name,
    locale: staff.locale,
    site,
    isStaff: true,
    value: staff.userId ?? (await userFor(db, staff)),
    linkTo: (token) => passwordLink(publicUrl, token),
  };
}

async function customerReader({ db, publicUrl }: Deps, id: string): Promise<Reader | undefined> {
  const include = { site: true, registration: true };
  const customer = await db.customer.findUnique({ where: { id }, include });
  if (!customer || customer.registration?.erasingAt) return undefined;
  const { site, registration, email, firstName } = customer;
  return {
    columns: { customerId: id, registrationId: registration?.id ?? null },
    email,
    ...(firstName && { firstName }),
    locale: registration?.locale ?? site.locale,
    site,
    isStaff: false,
    value: linkOf(id),
    linkTo: (token) => accountPasswordLink(publicUrl, site.id, token),
  };
}
