import {
  BooleanInput,
  CheckboxGroupInput,
  NumberInput,
  TextInput,
  maxValue,
  minValue,
  regex,
  required,
  useTranslate,
} from 'react-admin';
import { documentTypes, maxDocumentBytes } from '../../../../../contract/documents.ts';
import { FormDialog } from '../../../parts/form-dialog.tsx';
import { LabelInputs, writtenIn } from '../label-inputs.tsx';
import type { DocumentKind } from '../types.ts';
import { megabyte, typeName } from './about-document.ts';

type Values = Omit<DocumentKind, 'maxBytes'> & { megabytes: number };

type Props = {
  document: DocumentKind | undefined;
  index: number;
  save: (document: DocumentKind) => Promise<unknown>;
  onClose: () => void;
};

const word = (name: string) => `gatehouse.settings.form.documents.${name}`;
const types = documentTypes.map((id) => ({ id, name: typeName(id) }));
const mostMegabytes = maxDocumentBytes / megabyte;

const valuesOf = (document: DocumentKind | undefined): Values => {
  const { maxBytes = maxDocumentBytes, ...rest } = document ?? {};
  const usual = { kind: '', label: {}, required: false, types: [...documentTypes] };
  return { ...usual, ...rest, megabytes: Math.round((maxBytes / megabyte) * 10) / 10 };
};

/** What was sent in is kept by its kind: it stays. */
export function DocumentForm({ document, index, save, onClose }: Props) {
  const translate = useTranslate();
  return (
    <FormDialog<Values>
      title={translate(word(document ? 'change' : 'add'))}
      submit={translate(document ? 'gatehouse.act.save' : word('add'))}
      done="gatehouse.settings.saved"
      record={valuesOf(document)}
      below={`/form/documents/${index}`}
      save={({ kind, label, required: isNeeded, types: chosen, megabytes }) =>
        save({
          kind,
          label: writtenIn(label),
          required: isNeeded,
          types: chosen,
          maxBytes: Math.round(megabytes * megabyte),
        })
      }
      onClose={onClose}
    >
      <LabelInputs label={document?.label ?? {}} autoFocus />
      <TextInput
        source="kind"
        label={word('kind')}
        helperText={word(document ? 'kindFixed' : 'kindHint')}
        readOnly={document !== undefined}
        validate={[required(), regex(/^[a-z][a-z0-9-]{0,39}$/, word('notKind'))]}
      />
      <BooleanInput source="required" label="gatehouse.settings.form.isNeeded" helperText={false} />
      <CheckboxGroupInput
        source="types"
        label={word('types')}
        choices={types}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <NumberInput
        source="megabytes"
        label={word('size')}
        helperText={false}
        min={0.1}
        max={mostMegabytes}
        step={0.1}
        validate={[required(), minValue(0.1), maxValue(mostMegabytes)]}
      />
    </FormDialog>
  );
}
