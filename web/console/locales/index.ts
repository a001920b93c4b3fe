import polyglotI18nProvider from 'ra-i18n-polyglot';
import { mergeTranslations, type TranslationMessages } from 'react-admin';

/** Each section keeps its own words beside its pages, in every language. */
export const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'es', name: 'Español' },
] as const;

type Locale = (typeof languages)[number]['locale'];

/** A language is loaded when somebody reads it. */
const load: Record<Locale, () => Promise<{ messages: object[] }>> = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
};

const isKnown = (locale: string): locale is Locale => languages.some((known) => known.locale === locale);

export const preferredLocale = (): Locale =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isKnown) ?? 'en';

async function messagesIn(locale: string): Promise<TranslationMessages> {
  const { messages } = await load[isKnown(locale) ? locale : 'en']();
  return mergeTranslations(...(messages as never[]));
}

/** The provider can begin only with words that are there. */
export async function createWords() {
  const first = preferredLocale();
  const words = await messagesIn(first);
  document.documentElement.lang = first;
  return polyglotI18nProvider(
    (locale) => {
      document.documentElement.lang = locale;
      return locale === first ? words : messagesIn(locale);
    },
    first,
    [...languages],
    { allowMissing: false },
  );
}
