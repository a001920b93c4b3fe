import { Check, Field } from '../parts/field.tsx';
import type { Invitation } from '../types.ts';
import { useLocale } from '../words-context.ts';
import type { DraftState } from './use-draft.ts';

type ExtraField = Invitation['form']['extra'][number];
type Value = string | number | boolean | null;

/** What this site asks for beside the usual. */
export function ExtraFields({ fields, draft }: { fields: ExtraField[]; draft: DraftState }) {
  const locale = useLocale();
  const extra = draft.draft.extra ?? {};
  const set = (key: string, value: Value) =>
    draft.change({ ...draft.draft, extra: { ...extra, [key]: value } });
  return fields.map((field) => {
    const { key, label, type, required } = field;
    const text = label[locale] ?? label['en'] ?? key;
    const value = extra[key] ?? null;
    if (type === 'boolean')
      return (
        <Check
          key={key}
          label={text}
          checked={value === true}
          onChange={({ target }) => set(key, target.checked)}
        />
      );
    return (
      <Field
        key={key}
        label={text}
        optional={!required}
        inputMode={type === 'number' ? 'decimal' : 'text'}
        value={value === null ? '' : String(value)}
        onChange={({ target }) => set(key, typed(type, target.value))}
      />
    );
  });
}

/** A number that is still being typed is not one yet. */
function typed(type: ExtraField['type'], text: string): Value {
  if (text === '') return null;
  const number = Number(text.replace(',', '.'));
  return type === 'number' && Number.isFinite(number) ? number : text;
}
