import type { Page } from './page.ts';

/** How mails address the applicant, as far as it is known. */
export const greeting = ({ registration: { companyName, firstName } }: Page) => ({
  ...(companyName && { companyName }),
  ...(firstName && { firstName }),
});

/** How mails to staff name the company. */
export const companyOf = ({ registration: { companyName, id } }: Page): string => companyName ?? id;
