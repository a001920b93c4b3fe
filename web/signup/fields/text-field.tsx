import type { ComponentProps } from 'react';
import { useCheck } from '../checks/use-check.ts';
import { textAt, withValue } from '../draft.ts';
import { Field } from '../parts/field.tsx';
import type { Form } from '../types.ts';
import { fill } from '../words/index.ts';
import { useLocale, useWords } from '../words-context.ts';

type Props = { at: string; form: Form; label: string; optional?: boolean } & Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'inputMode' | 'maxLength'
>;

/** A text of the draft, looked at as it is typed where there is a rule for it. An empty one is taken away. */
export function TextField({ at, form, ...field }: Props) {
  const words = useWords();
  const locale = useLocale();
  const value = textAt(form.draft, at);
  const country = textAt(form.draft, '/company/country');
  const set = (text: string) => form.change((before) => withValue(before, at, text || null));
  const { problem, onBlur } = useCheck({ at, value, country, onBetter: set });
  const countryName = (country && new Intl.DisplayNames(locale, { type: 'region' }).of(country)) || country;
  return (
    <Field
      {...field}
      name={at}
      value={value}
      // An address may be left out as a whole.
      required={!field.optional && !at.startsWith('/addresses')}
      optional={Boolean(field.optional) && !form.isAsked}
      wrong={form.wrong[at]}
      warn={problem && fill(words.check[problem], countryName)}
      onBlur={onBlur}
      onChange={({ target }) => set(target.value)}
    />
  );
}
