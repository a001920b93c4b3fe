import type { Details } from '../../../contract/details.ts';
import { afterOpenTime } from '../../../contract/derive/business-time.ts';
import type { Entry } from '../../../contract/entries.ts';
import type { Prisma } from '../../../prisma/generated/client.ts';
import { addressLine } from '../address-line.ts';
import { changedPointers } from '../changed-pointers.ts';
import { consoleUrl, statusUrl } from '../links.ts';
import { change, tellApplicant, tellStaff, type Page, type Writer } from '../page.ts';
import { answered } from './answered.ts';
import { greeting } from '../greeting.ts';

export const submitted: Writer<'submitted'> = async (page, entry) => {
  const { stage } = page.registration;
  if (stage === 'answering') return answered(page, { ...entry, what: 'answered' });
  const submission = await page.deps.db.submission.findUniqueOrThrow({ where: { id: entry.submissionId } });
  const changed = takeDetails(page, submission.details as Details);
  if (stage === 'reviewing') return { changed };
  change(page, { submittedAt: new Date(entry.at) });
  startReview(page, entry);
  tellApplicant(page, entry, 'request-received', { ...greeting(page), statusUrl: statusUrl(page, entry.at) });
  await tellStaff(page, entry, 'please-review', reviewProps(page, submission.details as Details));
  return undefined;
};

/** Puts details into the row; answers which of them differ from what was there. */
export function takeDetails(page: Page, details: Details): string[] {
  const before = page.registration.details as Details | null;
  const changed = before ? changedPointers(before, details) : [];
  change(page, {
    details: details as Prisma.InputJsonObject,
    draft: details as Prisma.InputJsonObject,
    changed,
    companyName: details.company.legalName,
    firstName: details.contact.firstName,
    lastName: details.contact.lastName,
    country: details.company.country,
  });
  page.result.country = details.company.country;
  return changed;
}

/** The review is due after the site's time, counted in its business hours; twice and three times for the later reminders. */
export function startReview(page: Page, entry: Entry): void {
  const { reviewAfterMs } = page.policies;
  page.result.reviewDueAt = [1, 2, 3].map((times) =>
    afterOpenTime(entry.at, times * reviewAfterMs, page.policies),
  );
}

const reviewProps = (page: Page, { company, contact, addresses = [] }: Details) => ({
  consoleUrl: consoleUrl(page),
  company,
  contact,
  email: page.registration.email ?? '',
  addresses: addresses.map(addressLine),
});
