import type { Localized, ToApplicant } from './props.ts';
import { en } from './locales/en.ts';
import * as languages from './locales/index.ts';

/** Every word of every mail; English says which words there are, and each language has to have them all. */
export type Words = typeof en;

const known: Readonly<Record<string, Words>> = languages;

/** The tag that dates and names are written in: `es-MX` → `es-MX`, `es-x-anything` → `es`, `fr` → `en`. */
export function tagOf(locale = 'en'): string {
  const [base = '', region = ''] = locale.toLowerCase().split(/[-_]/);
  if (!known[base]) return 'en';
  return /^[a-z]{2}$/.test(region) ? `${base}-${region.toUpperCase()}` : base;
}

/** The words of a locale's language, else English. */
export const wordsFor = (locale?: string): Words => known[tagOf(locale).split('-')[0] ?? ''] ?? en;

/** The two names that most sentences to an applicant need. */
export const aboutOf = ({
  brand,
  companyName,
  locale,
}: Localized<ToApplicant>): { site: string; company: string } => ({
  site: brand.siteName,
  company: companyName || wordsFor(locale).yourCompany,
});
