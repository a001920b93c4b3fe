import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { LabelInputs, writtenIn } from './label-inputs.tsx';
import type { Reason } from './types.ts';

type Values = { label: Record<string, string | null> };
type Props = { siteId: string; reason: Partial<Reason>; onClose: () => void };

/** A reason in each language. */
export function ReasonForm({ siteId, reason: { id, label = {} }, onClose }: Props) {
  const translate = useTranslate();
  const save = (values: Values) => {
    const body = { label: writtenIn(values.label) };
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
      <LabelInputs label={label} autoFocus />
    </FormDialog>
  );
}
