import { TextInput, maxLength, required, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import type { Choice, Noun } from './use-choices.ts';

type Props = { noun: Noun; choice: Partial<Choice>; onClose: () => void };

/** A new one, or another name for one that is there. */
export function ChoiceForm({ noun, choice: { id, name }, onClose }: Props) {
  const translate = useTranslate();
  const save = ({ name: chosen }: { name: string }) =>
    id ? call('PATCH', `/v1/${noun}/${id}`, { name: chosen }) : call('POST', `/v1/${noun}`, { name: chosen });
  const add = translate(`gatehouse.settings.${noun}.add`);
  return (
    <FormDialog
      title={id ? translate('gatehouse.settings.renameOf', { name }) : add}
      submit={id ? translate('gatehouse.act.save') : add}
      done="gatehouse.settings.saved"
      record={{ name: name ?? '' }}
      save={save}
      onClose={onClose}
    >
      <TextInput
        source="name"
        label="gatehouse.settings.name"
        validate={[required(), maxLength(100)]}
        autoFocus
        helperText={false}
      />
    </FormDialog>
  );
}
