import { TextInput, maxLength, required, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { categoriesOf, wrongWith, type Group } from './group.ts';

type Values = { name: string; categories?: string | null };

/** A new group, or the name and the categories of one that is there. */
export function GroupForm({ group, onClose }: { group: Partial<Group>; onClose: () => void }) {
  const translate = useTranslate();
  const { id, name = '', categories = [] } = group;
  const save = ({ name: chosen, categories: text }: Values) => {
    const body = { name: chosen, categories: categoriesOf(text ?? '') };
    return id ? call('PATCH', `/v1/groups/${id}`, body) : call('POST', '/v1/groups', body);
  };
  const add = translate('gatehouse.settings.groups.add');
  return (
    <FormDialog<Values>
      title={id ? translate('gatehouse.settings.editOf', { name }) : add}
      submit={id ? translate('gatehouse.act.save') : add}
      done="gatehouse.settings.saved"
      record={{ name, categories: categories.join('\n') }}
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
      <TextInput
        source="categories"
        label="gatehouse.settings.groups.categories"
        helperText="gatehouse.settings.groups.categoriesHint"
        validate={wrongWith}
        multiline
        minRows={4}
        maxRows={12}
      />
    </FormDialog>
  );
}
