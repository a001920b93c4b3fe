import { useLocale } from '../../signup/words-context.ts';
import type { Locale } from '../../signup/words/index.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { tr } from './tr.ts';

export type { Words };

/** Languages are data: one file each. */
export const languages: Record<Locale, Words> = { en, es, de, tr };

export const useOwnWords = (): Words => languages[useLocale()];
