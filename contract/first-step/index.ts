import { de } from './de.ts';
import { en, type FirstWords } from './en.ts';
import { es } from './es.ts';
import { tr } from './tr.ts';

export type { FirstWords };

const languages = { en, es, de, tr } as const;
export type Locale = keyof typeof languages;

export const languageNames: Record<Locale, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  tr: 'Türkçe',
};

const isKnown = (tag: string): tag is Locale => Object.hasOwn(languages, tag);

/** The first of these tags that we speak; English when there is none. */
export const spoken = (tags: readonly (string | null | undefined)[]): Locale =>
  tags.map((tag) => tag?.slice(0, 2).toLowerCase() ?? '').find(isKnown) ?? 'en';

export const firstWordsIn = (locale: Locale): FirstWords => languages[locale];

/** Puts values into a text: %1, %2. */
export const fill = (text: string, ...values: (string | number)[]): string =>
  text.replace(/%(\d)/g, (_all, number: string) => String(values[Number(number) - 1] ?? ''));

type Wrong = { status: number; triesLeft?: number | undefined };

/** `wrongLast` where one try left is said in words of its own. */
type CodeWords = Pick<FirstWords['code'], 'bad' | 'wrong' | 'locked' | 'dead'> & { wrongLast?: string };

/** What is wrong about a code, or undefined when something else is. */
export function wrongCode(
  { code: words }: { code: CodeWords },
  { status, triesLeft }: Wrong,
): string | undefined {
  if (status === 422 && triesLeft === undefined) return words.bad;
  if (status === 422 && !triesLeft) return words.locked;
  if (status === 422 && triesLeft === 1 && words.wrongLast) return words.wrongLast;
  if (status === 422) return fill(words.wrong, triesLeft ?? 0);
  if (status === 423) return words.locked;
  return status === 410 ? words.dead : undefined;
}

/** How long to wait, in words. */
export const waitText = ({ error: words }: Pick<FirstWords, 'error'>, seconds: number): string =>
  fill(
    words.wait,
    seconds < 90 ? fill(words.seconds, seconds) : fill(words.minutes, Math.ceil(seconds / 60)),
  );
