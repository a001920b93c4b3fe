import { removeCustomer } from '../../../prisma/erase.ts';
import { greeting } from '../greeting.ts';
import { applyUrl } from '../links.ts';
import { change, tellApplicant, type Writer } from '../page.ts';

export const withdrawn: Writer<'withdrawn'> = async (page, entry) => {
  const { customerId, verifiedAt } = page.registration;
  // The customer of a registration that never became active has nothing of its own to keep.
  for (const remove of customerId ? removeCustomer(customerId) : []) page.before.push(remove);
  change(page, { customerId: null, endedAt: new Date(entry.at), activatesAt: null });
  // Nobody hears of an address that was never proven.
  if (!verifiedAt) return;
  tellApplicant(page, entry, 'withdrawn', {
    ...greeting(page),
    byStaff: entry.actor.kind !== 'applicant',
    applyUrl: await applyUrl(page),
  });
};
