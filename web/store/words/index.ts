import { createContext, use } from 'react';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

const languages = { en, es };
export type Locale = keyof typeof languages;
export const languageNames: Record<Locale, string> = { en: 'English', es: 'Español' };

const key = 'gatehouse.store.language';
const isLocale = (text: string | null | undefined): text is Locale => text === 'en' || text === 'es';

/** What was chosen in this browser, else what it prefers. */
export function firstLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang');
  const kept = localStorage.getItem(key);
  return [asked, kept, ...navigator.languages.map((tag) => tag.slice(0, 2))].find(isLocale) ?? 'en';
}

export const keepLocale = (locale: Locale): void => localStorage.setItem(key, locale);

export const Language = createContext<Locale>('en');
export const useLocale = (): Locale => use(Language);
export const useWords = (): Words => languages[useLocale()];

export const fill = (text: string, ...values: (string | number)[]): string =>
  values.reduce<string>((filled, value, n) => filled.replaceAll(`%${n + 1}`, String(value)), text);
