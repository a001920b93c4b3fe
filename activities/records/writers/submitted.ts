import { findingsOf } from '../../../contract/derive/findings.ts';
import type { Details } from '../../../contract/details.ts';
import { addressLine } from '../address-line.ts';
import { greeting } from '../greeting.ts';
import { consoleUrl, statusUrl } from '../links.ts';
import {
  change,
  readForMails,
  tellApplicant,
  tellStaff,
  type EntryOf,
  type Page,
  type Writer,
} from '../page.ts';
import { startReview, takeDetails } from '../review.ts';
import { answered } from './answered.ts';

export const submitted: Writer<'submitted'> = async (page, entry) => {
  const { stage } = page.registration;
  if (stage === 'answering') return answered(page, { ...entry, what: 'answered' });
  if (stage === 'reviewing') return { changed: takeDetails(page, await detailsOf(page, entry)) };
  const [details] = await Promise.all([detailsOf(page, entry), readForMails(page)]);
  takeDetails(page, details);
  change(page, { submittedAt: new Date(entry.at) });
  startReview(page, entry);
  tellApplicant(page, entry, 'request-received', { ...greeting(page), statusUrl: statusUrl(page, entry.at) });
  await tellStaff(page, entry, 'please-review', reviewProps(page, details));
  return undefined;
};

async function detailsOf(
  { deps: { db } }: Page,
  { submissionId: id }: EntryOf<'submitted'>,
): Promise<Details> {
  const { details } = await db.submission.findUniqueOrThrow({ where: { id }, select: { details: true } });
  return details as Details;
}

const reviewProps = (page: Page, { company, contact, addresses = [] }: Details) => ({
  consoleUrl: consoleUrl(page),
  company,
  contact,
  email: page.registration.email ?? '',
  addresses: addresses.map(addressLine),
  findings: findingsOf({ email: page.registration.email, details: { company } }),
});
