import { Select } from '../parts/field.tsx';
import type { Form } from '../types.ts';
import { useWords } from '../words-context.ts';

type Props = { form: Form };

/** Only where there is a choice. */
export function CurrencySelect({ form: { invitation, draft, change } }: Props) {
  const words = useWords().contact;
  const { currencies } = invitation;
  if (currencies.length < 2) return null;
  return (
    <Select
      label={words.currency}
      value={draft.preferredCurrency ?? currencies[0]}
      onChange={({ target }) => change((before) => ({ ...before, preferredCurrency: target.value }))}
    >
      {currencies.map((code) => (
        <option key={code}>{code}</option>
      ))}
    </Select>
  );
}

export function SiteSelect({ form: { invitation, draft, change } }: Props) {
  const words = useWords().contact;
  const { sites, site } = invitation;
  if (sites.length < 2) return null;
  return (
    <Select
      label={words.site}
      value={draft.preferredSite ?? site.id}
      onChange={({ target }) => change((before) => ({ ...before, preferredSite: target.value }))}
    >
      {sites.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
