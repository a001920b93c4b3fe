import { textAt, withValue } from '../draft.ts';
import { Check } from '../parts/field.tsx';
import type { Form } from '../types.ts';
import { useWords } from '../words-context.ts';
import { AddressField, AddressFields } from './address.tsx';
import { CountrySelect } from './country-select.tsx';
import { ExtraField } from './extra-field.tsx';
import { CurrencySelect, SiteSelect } from './selects.tsx';
import { TextField } from './text-field.tsx';
import { texts } from './texts.ts';

type Props = { at: string; form: Form };

/** The control for a place in the details, given by its JSON pointer. */
export function FieldAt({ at, form }: Props) {
  const words = useWords();
  const [, group, key = '', part] = at.split('/');
  const text = texts[at];
  if (text) return <TextField at={at} form={form} label={text.label(words)} {...text.input} />;
  if (at === '/company/country')
    return (
      <CountrySelect
        name={at}
        value={textAt(form.draft, at)}
        wrong={form.wrong[at]}
        onChange={({ target }) => form.change((before) => withValue(before, at, target.value || null))}
      />
    );
  if (group === 'addresses')
    return part ? <AddressField at={at} form={form} /> : <AddressFields index={Number(key)} form={form} />;
  if (group === 'extra') return <ExtraField name={key} form={form} />;
  if (group === 'preferredCurrency') return <CurrencySelect form={form} />;
  if (group === 'preferredSite') return <SiteSelect form={form} />;
  if (group !== 'newsletter') return null;
  return (
    <Check
      label={words.contact.newsletter}
      checked={form.draft.newsletter ?? false}
      onChange={({ target }) => form.change((before) => ({ ...before, newsletter: target.checked }))}
    />
  );
}

/** Several of them, in their order. */
export const FieldsAt = ({ at, form }: { at: string[]; form: Form }) =>
  at.map((pointer) => <FieldAt key={pointer} at={pointer} form={form} />);
