import { SelectInput, TextInput, email, maxLength, required, useLocale, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { languages } from '../../locales/index.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { RolesInput } from './roles-input.tsx';
import type { Member } from './types.ts';

type Values = Pick<Member, 'name' | 'email' | 'roles' | 'locale'>;
type Props = { member?: Member; onClose: () => void };

/** Invites somebody, or changes who they are here. The address is theirs, and stays. */
export function MemberForm({ member, onClose }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const word = (key: string) => `gatehouse.staff.${key}`;
  const save = ({ email: address, ...rest }: Values) =>
    member
      ? call('PATCH', `/v1/staff/${member.id}`, rest)
      : call('POST', '/v1/staff', { email: address, ...rest });
  return (
    <FormDialog<Values>
      title={member ? translate(word('changeOf'), { name: member.name }) : translate(word('inviteTitle'))}
      submit={translate(member ? 'gatehouse.act.save' : word('send'))}
      done={word(member ? 'changed' : 'sent')}
      record={valuesOf(member, locale)}
      save={save}
      onClose={onClose}
    >
      <TextInput
        source="name"
        label={word('name')}
        validate={[required(), maxLength(100)]}
        autoFocus
        helperText={false}
      />
      {!member && (
        <TextInput
          source="email"
          type="email"
          label={word('email')}
          validate={[required(), email()]}
          helperText={false}
        />
      )}
      <RolesInput />
      <SelectInput
        source="locale"
        label={word('locale')}
        choices={languages.map(({ locale: id, name }) => ({ id, name }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
    </FormDialog>
  );
}

const valuesOf = (member: Member | undefined, locale: string): Values => ({
  name: member?.name ?? '',
  email: member?.email ?? '',
  roles: member?.roles ?? ['procurement_manager'],
  locale: member?.locale.slice(0, 2) ?? locale,
});
