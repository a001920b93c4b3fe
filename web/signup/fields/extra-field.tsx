import { textAt, valueAt, withValue } from '../draft.ts';
import { Check, Field } from '../parts/field.tsx';
import type { Form, Invitation } from '../types.ts';
import { useLocale } from '../words-context.ts';

type Kind = Invitation['form']['extra'][number]['type'];

/** What this site asks for beside the usual; a field that it no longer has is none. */
export function ExtraField({ name, form }: { name: string; form: Form }) {
  const locale = useLocale();
  const field = form.invitation.form.extra.find(({ key }) => key === name);
  if (!field) return null;
  const at = `/extra/${name}`;
  const label = field.label[locale] ?? field.label['en'] ?? Object.values(field.label)[0] ?? name;
  const value = valueAt(form.draft, at) ?? null;
  const set = (typed: unknown) => form.change((before) => withValue(before, at, typed));
  if (field.type === 'boolean')
    return <Check label={label} checked={value === true} onChange={({ target }) => set(target.checked)} />;
  return (
    <Field
      name={at}
      label={label}
      optional={!field.required}
      required={field.required}
      inputMode={field.type === 'number' ? 'decimal' : 'text'}
      value={textAt(form.draft, at)}
      wrong={form.wrong[at]}
      onChange={({ target }) => set(typed(field.type, target.value))}
    />
  );
}

/** A number that is still being typed is not one yet. */
function typed(type: Kind, text: string): string | number | null {
  if (text === '') return null;
  const plain = text.replace(',', '.');
  return type === 'number' && /^-?\d+(\.\d*[1-9])?$/.test(plain) ? Number(plain) : text;
}
