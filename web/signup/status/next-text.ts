import { fill, type Locale } from '../words/index.ts';
import type { Words } from '../types.ts';
import type { Found } from './use-registration.ts';

/** As the reader's own region writes days. */
const tagFor = (locale: Locale): string =>
  navigator.languages.find((tag) => tag.startsWith(`${locale}-`)) ?? (locale === 'en' ? 'en-GB' : locale);

export const dayIn = (locale: Locale, at: string): string =>
  new Intl.DateTimeFormat(tagFor(locale), { weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(at),
  );

/** A sentence on what comes next and about when; a day that is over is no promise any more. */
export function nextText(
  { next }: Words['status'],
  locale: Locale,
  { registration, invitation }: Found,
): string {
  const { stage, nextDueAt, activatesAt } = registration;
  const site = invitation.site.name;
  const due = nextDueAt && Date.parse(nextDueAt) > Date.now() ? dayIn(locale, nextDueAt) : undefined;
  if (stage === 'reviewing') {
    if (due) return fill(next.reviewing, due);
    return nextDueAt ? next.late : next.soon;
  }
  if (stage === 'preparing') {
    if (activatesAt) return fill(next.opens, dayIn(locale, activatesAt));
    return due ? fill(next.preparing, site, due) : fill(next.preparingSoon, site);
  }
  return stage === 'rejected' ? '' : next[stage];
}
