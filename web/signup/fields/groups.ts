import { isWebsite } from '../checks/index.ts';
import { missingIn, textAt } from '../draft.ts';
import type { Draft, Form, Invitation, Words } from '../types.ts';

const company = ['legalName', 'country', 'taxId', 'tradeName', 'website', 'expectedVolume'].map(
  (key) => `/company/${key}`,
);
const contact = ['firstName', 'lastName', 'phone'].map((key) => `/contact/${key}`);
const choices = ['/preferredCurrency', '/preferredSite'];
const extraOf = ({ form }: Invitation): string[] => form.extra.map(({ key }) => `/extra/${key}`);

/** The fields of the two screens on which a business is described, by JSON pointer. */
export const companyFields = (invitation: Invitation): string[] => [...company, ...extraOf(invitation)];
export const contactFields = [...contact, '/addresses/0', ...choices, '/newsletter'];

export const allFields = (invitation: Invitation): string[] => [
  ...companyFields(invitation),
  ...contactFields,
];

const required = (invitation: Invitation): string[] => [
  '/company/legalName',
  '/company/country',
  '/contact/firstName',
  '/contact/lastName',
  ...invitation.form.extra
    .filter(({ required: isRequired, type }) => isRequired && type !== 'boolean')
    .map(({ key }) => `/extra/${key}`),
];

/** What can be said of these fields without asking anybody: each with what to change. */
export function problemsIn(
  { draft, invitation }: Pick<Form, 'draft' | 'invitation'>,
  at: string[],
  words: Words,
) {
  const needed = missingIn(
    draft,
    required(invitation).filter((pointer) => at.includes(pointer)),
  );
  const website = at.includes('/company/website') && textAt(draft, '/company/website');
  return {
    ...Object.fromEntries(needed.map((pointer) => [pointer, words.needed])),
    ...(website && !isWebsite(website) && { '/company/website': words.check.website }),
  };
}

/** The single fields that staff asked for, where they may have asked for a whole group. */
export function askedFields(pointers: string[], invitation: Invitation, draft: Draft): string[] {
  const groups: Record<string, string[]> = {
    '/company': company,
    '/contact': contact,
    '/extra': extraOf(invitation),
    '/addresses': (draft.addresses?.length ? draft.addresses : [{}]).map((_address, i) => `/addresses/${i}`),
  };
  return [...new Set(pointers.flatMap((pointer) => groups[pointer] ?? [pointer]))].filter(
    (pointer) => !pointer.startsWith('/documentIds'),
  );
}

/** Puts the reader where the first thing is wrong. */
export function focusFirst(wrong: Record<string, string>): void {
  const names = Object.keys(wrong);
  const field = [...document.querySelectorAll<HTMLElement>('[name]')].find((element) =>
    names.includes(element.getAttribute('name') ?? ''),
  );
  field?.focus();
}
