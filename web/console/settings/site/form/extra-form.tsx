import { BooleanInput, SelectInput, TextInput, regex, required, useTranslate } from 'react-admin';
import { extraTypes } from '../../../../../contract/documents.ts';
import { FormDialog } from '../../../parts/form-dialog.tsx';
import { LabelInputs, writtenIn } from '../label-inputs.tsx';
import type { ExtraField } from '../types.ts';

type Props = {
  field: ExtraField | undefined;
  index: number;
  save: (field: ExtraField) => Promise<unknown>;
  onClose: () => void;
};

const word = (name: string) => `gatehouse.settings.form.extra.${name}`;
const empty: ExtraField = { key: '', label: {}, type: 'text', required: false };

/** What was answered is kept by the key: it stays. */
export function ExtraForm({ field, index, save, onClose }: Props) {
  const translate = useTranslate();
  const types = extraTypes.map((id) => ({ id, name: word(`types.${id}`) }));
  return (
    <FormDialog<ExtraField>
      title={translate(word(field ? 'change' : 'add'))}
      submit={translate(field ? 'gatehouse.act.save' : word('add'))}
      done="gatehouse.settings.saved"
      record={field ?? empty}
      below={`/form/extra/${index}`}
      save={({ key, label, type, required: isNeeded }) =>
        save({ key, label: writtenIn(label), type, required: isNeeded })
      }
      onClose={onClose}
    >
      <LabelInputs label={field?.label ?? {}} autoFocus />
      <TextInput
        source="key"
        label={word('key')}
        helperText={word(field ? 'keyFixed' : 'keyHint')}
        readOnly={field !== undefined}
        validate={[required(), regex(/^[a-z][A-Za-z0-9]{0,63}$/, word('notKey'))]}
      />
      <SelectInput
        source="type"
        label={word('type')}
        choices={types}
        validate={required()}
        helperText={false}
      />
      <BooleanInput source="required" label="gatehouse.settings.form.isNeeded" helperText={false} />
    </FormDialog>
  );
}
