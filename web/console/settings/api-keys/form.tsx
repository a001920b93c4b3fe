import { DateInput, SelectInput, TextInput, maxLength, required, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { scopes, type MadeKey } from './types.ts';

type Values = { name: string; scope: string; until?: string | null };
type Props = { onMade: (made: MadeKey) => void; onClose: () => void };

/** Midnight after the day, where the reader is. */
function endOf(day: string): string {
  const end = new Date(`${day}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return end.toISOString();
}

const notPast = (day: string | undefined) =>
  day && Date.parse(endOf(day)) <= Date.now() ? 'gatehouse.apiKeys.past' : undefined;

/** A new key: what for, what it may do, until when. */
export function KeyForm({ onMade, onClose }: Props) {
  const translate = useTranslate();
  const word = (key: string) => `gatehouse.apiKeys.${key}`;
  const save = async ({ name, scope, until }: Values) =>
    onMade(
      await call<MadeKey>('POST', '/v1/api-keys', { name, scope, ...(until && { expiresAt: endOf(until) }) }),
    );
  const nameOf = (scope: string) =>
    `${translate(word(`scopes.${scope}`))}: ${translate(word(`scopeHint.${scope}`))}`;
  return (
    <FormDialog<Values>
      title={translate(word('add'))}
      submit={translate(word('add'))}
      done={word('made')}
      record={{ name: '', scope: 'storefront' }}
      save={save}
      onClose={onClose}
    >
      <TextInput
        source="name"
        label={word('name')}
        helperText={word('nameHint')}
        validate={[required(), maxLength(100)]}
        autoFocus
      />
      <SelectInput
        source="scope"
        label={word('scope')}
        choices={scopes.map((id) => ({ id, name: nameOf(id) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <DateInput source="until" label={word('expires')} helperText={word('expiresHint')} validate={notPast} />
    </FormDialog>
  );
}
