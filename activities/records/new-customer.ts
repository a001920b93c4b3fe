import type { Details } from '../../contract/details.ts';
import { approvedGroupId } from '../../contract/ids.ts';
import type { Prisma, Site } from '../../prisma/generated/client.ts';
import type { Registration } from './page.ts';

type Choice = { id: string; groupId: string; site: Site };

/** A customer record of what the applicant sent in, inactive until the set-up is complete. */
export function newCustomer(
  registration: Registration,
  { id, groupId, site }: Choice,
): Prisma.CustomerCreateManyInput {
  const details = registration.details as Details;
  return {
    id,
    siteId: registration.siteId,
    email: registration.email ?? '',
    company: details.company,
    contact: details.contact,
    addresses: details.addresses ?? [],
    companyName: registration.companyName,
    firstName: registration.firstName,
    lastName: registration.lastName,
    country: registration.country,
    groupId,
    preferredCurrency: details.preferredCurrency ?? site.currency,
    newsletter: details.newsletter ?? false,
  };
}

/** The chosen group may have been deleted since: no decision fails for that. */
export async function groupFor(db: Prisma.TransactionClient, groupId: string | undefined): Promise<string> {
  if (!groupId) return approvedGroupId;
  return (await db.customerGroup.count({ where: { id: groupId } })) > 0 ? groupId : approvedGroupId;
}
