import { findingsOf } from '../../../contract/derive/findings.ts';
import type { Details } from '../../../contract/details.ts';
import { addressLine } from '../address-line.ts';
import { greeting } from '../greeting.ts';
import { consoleUrl, statusUrl } from '../links.ts';
import { change, tellApplicant, tellStaff, type Page, type Writer } from '../page.ts';
import { startReview, takeDetails } from '../review.ts';
import { answered } from './answered.ts';

export const submitted: Writer<'submitted'> = async (page, entry) => {
  const { stage } = page.registration;
  if (stage === 'answering') return answered(page, { ...entry, what: 'answered' });
  const [submission] = await Promise.all([
    page.deps.db.submission.findUniqueOrThrow({
      where: { id: entry.submissionId },
      select: { details: true },
    }),
    page.site(),
    page.deciders(),
  ]);
  const changed = takeDetails(page, submission.details as Details);
  if (stage === 'reviewing') return { changed };
  change(page, { submittedAt: new Date(entry.at) });
  startReview(page, entry);
  tellApplicant(page, entry, 'request-received', { ...greeting(page), statusUrl: statusUrl(page, entry.at) });
  await tellStaff(page, entry, 'please-review', reviewProps(page, submission.details as Details));
  return undefined;
};

const reviewProps = (page: Page, { company, contact, addresses = [] }: Details) => ({
  consoleUrl: consoleUrl(page),
  company,
  contact,
  email: page.registration.email ?? '',
  addresses: addresses.map(addressLine),
  findings: findingsOf({ email: page.registration.email, details: { company } }),
});
