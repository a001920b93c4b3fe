import type { Details } from '../../contract/details.ts';
import { afterOpenTime } from '../../contract/derive/business-time.ts';
import type { Entry } from '../../contract/entries.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { changedPointers } from './changed-pointers.ts';
import { change, type Page } from './page.ts';

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
