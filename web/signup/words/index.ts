import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { tr } from './tr.ts';

/** Languages are data: one file each. */
export const languages = { en, es, de, tr } as const;
export type Locale = keyof typeof languages;

export const languageNames: Record<Locale, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  tr: 'Türkçe',
};

const isKnown = (tag: string): tag is Locale => tag in languages;

/** What was chosen, else what the browser prefers, else the site's own. */
export function localeFor(chosen: string | null, siteLocale: string): Locale {
  const wanted = [chosen, ...navigator.languages, siteLocale].map((tag) => tag?.slice(0, 2) ?? '');
  return wanted.find(isKnown) ?? 'en';
}

export const wordsIn = (locale: Locale): Words => languages[locale];

/** Puts values into a text: %1, %2. */
export const fill = (text: string, ...values: (string | number)[]): string =>
  text.replace(/%(\d)/g, (_all, number: string) => String(values[Number(number) - 1] ?? ''));
