import type { Entry } from '../../../contract/entries.ts';
import { approvedGroupId } from '../../../contract/ids.ts';
import { companyOf, greeting } from '../greeting.ts';
import { setupUrl, statusUrl } from '../links.ts';
import { newCustomer } from '../new-customer.ts';
import {
  change,
  readForMails,
  tellApplicant,
  tellStaff,
  type EntryOf,
  type Page,
  type Writer,
} from '../page.ts';
import { wordsOf } from '../words.ts';

export const approved: Writer<'approved'> = async (page, entry) => {
  const [{ note }, groupId, [site]] = await Promise.all([
    wordsOf(page, entry),
    groupFor(page, entry),
    readForMails(page),
  ]);
  page.newCustomer = newCustomer(page.registration, { id: entry.customerId, groupId, site });
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

/** The chosen group may have been deleted since: no decision fails for that. */
async function groupFor({ deps: { db } }: Page, { groupId }: EntryOf<'approved'>): Promise<string> {
  if (!groupId) return approvedGroupId;
  return (await db.customerGroup.count({ where: { id: groupId } })) > 0 ? groupId : approvedGroupId;
}

export const decidedBy = ({ names }: Page, { actor, at }: Pick<Entry, 'actor' | 'at'>) => ({
  decidedAt: new Date(at),
  decidedById: actor.id ?? null,
  decidedByName: names(actor),
});
