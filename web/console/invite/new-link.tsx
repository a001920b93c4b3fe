import { TextInput, regex, required, useTranslate } from 'react-admin';
import { call } from '../api.ts';
import { FormDialog } from '../parts/form-dialog.tsx';

type Values = { label: string; token?: string };

const known = regex(/^[a-z0-9-]{3,64}$/, 'gatehouse.invite.endWrong');

export function NewLink({ siteId, onClose }: { siteId: string; onClose: () => void }) {
  const translate = useTranslate();
  const save = ({ label, token }: Values) =>
    call('POST', `/v1/sites/${siteId}/invites`, { label, ...(token && { token }) });
  return (
    <FormDialog<Values>
      title={translate('gatehouse.invite.newTitle')}
      submit={translate('gatehouse.invite.create')}
      done="gatehouse.invite.created"
      save={save}
      onClose={onClose}
    >
      <TextInput
        source="label"
        label="gatehouse.invite.label"
        helperText="gatehouse.invite.labelHint"
        validate={required()}
        autoFocus
      />
      <TextInput
        source="token"
        label="gatehouse.invite.end"
        helperText="gatehouse.invite.endHint"
        validate={known}
      />
    </FormDialog>
  );
}
