import { TextInput, maxLength, required } from 'react-admin';
import { labelLanguages } from './languages.ts';

type Props = { label: Record<string, string>; autoFocus?: boolean };

/** A text in each language; English is what readers of other languages get. */
export function LabelInputs({ label, autoFocus = false }: Props) {
  const others = Object.keys(label).filter((key) => !labelLanguages.some((language) => language.id === key));
  const languages = [...labelLanguages, ...others.map((key) => ({ id: key, name: key }))];
  return languages.map((language, index) => (
    <TextInput
      key={language.id}
      source={`label.${language.id}`}
      label={language.name}
      validate={[...(language.id === 'en' ? [required()] : []), maxLength(200)]}
      autoFocus={autoFocus && index === 0}
      helperText={false}
    />
  ));
}

/** Without the languages that were left empty. */
export const writtenIn = (label: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(label).filter((entry): entry is [string, string] => Boolean(entry[1])));
