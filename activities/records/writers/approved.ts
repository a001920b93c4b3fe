import type { Entry } from '../../../contract/entries.ts';
import { companyOf, greeting } from '../greeting.ts';
import { setupUrl, statusUrl } from '../links.ts';
import { groupFor, newCustomer } from '../new-customer.ts';
import { change, readForMails, tellApplicant, tellStaff, type Page, type Writer } from '../page.ts';
import { wordsOf } from '../words.ts';

export const approved: Writer<'approved'> = async (page, entry) => {
  const [{ note }, groupId, [site]] = await Promise.all([
    wordsOf(page, entry),
    groupFor(page.deps.db, entry.groupId),
    readForMails(page),
  ]);
  const customer = newCustomer(page.registration, { id: entry.customerId, groupId, site });
  // After a reset there may be one who was active before.
  if (page.registration.customerId === customer.id) Object.assign(page.setCustomer, customer);
  else page.newCustomer = customer;
  change(page, {
    customerId: entry.customerId,
    ...decidedBy(page, entry),
  });
  tellApplicant(page, entry, 'approved', { ...greeting(page), statusUrl: statusUrl(page, entry.at) });
  await tellStaff(page, entry, 'activation-instructions', {
    setupUrl: setupUrl(page),
    companyName: companyOf(page),
  });
  return { customerId: entry.customerId, ...(note && { note }) };
};

export const decidedBy = ({ names }: Page, { actor, at }: Pick<Entry, 'actor' | 'at'>) => ({
  decidedAt: new Date(at),
  decidedById: actor.id ?? null,
  decidedByName: names(actor),
});
