import { spoken, type Locale } from '../../../contract/first-step/index.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { tr } from './tr.ts';

export { fill, languageNames, type Locale } from '../../../contract/first-step/index.ts';

/** Languages are data: one file each. */
const languages: Record<Locale, Words> = { en, es, de, tr };

/** What was chosen, else what the browser prefers, else the site's own. */
export const localeFor = (chosen: string | null, siteLocale: string): Locale =>
  spoken([chosen, ...navigator.languages, siteLocale]);

export const wordsIn = (locale: Locale): Words => languages[locale];
