import { createContext, use } from 'react';
import { en, type Words } from './words/en.ts';
import type { Locale } from './words/index.ts';

export const Language = createContext<{ words: Words; locale: Locale }>({ words: en, locale: 'en' });

export const useWords = (): Words => use(Language).words;
export const useLocale = (): Locale => use(Language).locale;
