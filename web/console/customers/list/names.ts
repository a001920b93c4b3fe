import { useLocale } from 'react-admin';
import { useGroups, useSites } from '../choices.ts';
import type { Names } from './columns.tsx';

/** What ids and codes in the list are called. */
export function useNames(): Names {
  const locale = useLocale();
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return {
    sites: useSites().data,
    groups: useGroups().data,
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  };
}
