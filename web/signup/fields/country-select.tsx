import { useMemo } from 'react';
import { countries } from '../../../contract/countries.ts';
import { Select } from '../parts/field.tsx';
import { useLocale, useWords } from '../words-context.ts';

type Props = {
  name: string;
  value: string;
  wrong?: string | undefined;
  onChange: (event: { target: { value: string } }) => void;
};

/** Countries by their names in the reader's language. */
export function CountrySelect(props: Props) {
  const words = useWords();
  const locale = useLocale();
  const named = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return countries
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  }, [locale]);
  return (
    <Select label={words.company.country} required autoComplete="country" {...props}>
      <option value="">{words.company.choose}</option>
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
