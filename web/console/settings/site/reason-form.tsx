import { TextInput, maxLength, required, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { labelLanguages } from './languages.ts';
import type { Reason } from './types.ts';

type Values = { label: Record<string, string | null> };
type Props = { siteId: string; reason: Partial<Reason>; onClose: () => void };

/** A reason in each language; English is what readers of other languages get. */
export function ReasonForm({ siteId, reason: { id, label = {} }, onClose }: Props) {
  const translate = useTranslate();
  const others = Object.keys(label).filter((key) => !labelLanguages.some((language) => language.id === key));
  const languages = [...labelLanguages, ...others.map((key) => ({ id: key, name: key }))];
  const save = (values: Values) => {
    const body = { label: Object.fromEntries(Object.entries(values.label).filter(([, text]) => text)) };
    return id
      ? call('PATCH', `/v1/sites/${siteId}/reasons/${id}`, body)
      : call('POST', `/v1/sites/${siteId}/reasons`, body);
  };
  return (
    <FormDialog<Values>
      title={translate(`gatehouse.settings.reasons.${id ? 'reword' : 'add'}`)}
      submit={translate(id ? 'gatehouse.act.save' : 'gatehouse.settings.reasons.add')}
      done="gatehouse.settings.saved"
      record={{ label }}
      save={save}
      onClose={onClose}
    >
      {languages.map((language, index) => (
        <TextInput
          key={language.id}
          source={`label.${language.id}`}
          label={language.name}
          validate={[...(language.id === 'en' ? [required()] : []), maxLength(200)]}
          autoFocus={index === 0}
          helperText={false}
        />
      ))}
    </FormDialog>
  );
}
