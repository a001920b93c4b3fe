import { countries } from '../../../contract/countries.ts';
import { ask, Refused } from '../api.ts';
import { Field, Select } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useSession } from '../session.ts';
import { useLocale, useWords } from '../words/index.ts';
import { useSending } from './use-sending.ts';

const fields = ['/company/legalName', '/company/country', '/contact/firstName', '/contact/lastName'];

/** What staff need to know of a business, at the least. */
export function Business({ onSent }: { onSent: () => Promise<void> }) {
  const { apply: words } = useWords();
  const { error, busy, onSubmit } = useSending(async (values) => {
    await ask('/store/api/registrations/details', bodyOf(values), 'PUT');
    await onSent();
  });
  const paths = error instanceof Refused && error.status === 422 ? error.paths : [];
  const wrong = (path: string) => (paths.includes(path) ? words.needed : undefined);
  // A site can ask for more than this shop's form has: its own page has all of it.
  const asksMore = paths.some((path) => !fields.includes(path));
  return (
    <form onSubmit={onSubmit} noValidate>
      {asksMore ? <More /> : <Trouble error={paths.length > 0 ? undefined : error} />}
      <Field
        label={words.company}
        name="legalName"
        autoComplete="organization"
        wrong={wrong(fields[0] ?? '')}
      />
      <CountrySelect wrong={wrong(fields[1] ?? '')} />
      <Field label={words.taxId} name="taxId" optional />
      <Field
        label={words.firstName}
        name="firstName"
        autoComplete="given-name"
        wrong={wrong(fields[2] ?? '')}
      />
      <Field
        label={words.lastName}
        name="lastName"
        autoComplete="family-name"
        wrong={wrong(fields[3] ?? '')}
      />
      <Field label={words.phone} name="phone" type="tel" autoComplete="tel" optional />
      <button type="submit" aria-disabled={busy}>
        {words.submit}
      </button>
    </form>
  );
}

const bodyOf = ({ legalName, country, taxId, firstName, lastName, phone }: Record<string, string>) => ({
  company: { legalName, country, ...(taxId && { taxId }) },
  contact: { firstName, lastName, ...(phone && { phone }) },
});

function More() {
  const { apply: words } = useWords();
  const { session } = useSession();
  return (
    <div className="alert" role="alert">
      {words.more} {session.statusUrl && <a href={session.statusUrl}>{words.moreLink}</a>}
    </div>
  );
}

function CountrySelect({ wrong }: { wrong: string | undefined }) {
  const { apply: words } = useWords();
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const named = countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Select label={words.country} name="country" autoComplete="country" wrong={wrong}>
      <option value="">{words.choose}</option>
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
