import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { countries } from '../../../../contract/countries.ts';

/** Names of countries in the reader's language. */
export function useCountries() {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
    const nameOf = (code: string): string => names.of(code) ?? code;
    const byName = new Intl.Collator(locale).compare;
    const all = countries.map((code) => ({ code, name: nameOf(code) }));
    return { nameOf, all: all.toSorted((one, other) => byName(one.name, other.name)) };
  }, [locale]);
}
