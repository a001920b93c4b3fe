import { Box } from '@mui/material';
import { NumberInput, maxValue, minValue, required, useLocale, useTranslate } from 'react-admin';
import { call } from '../../../api.ts';
import { SaveForm } from '../../parts/save-form.tsx';
import { Section } from '../../parts/section.tsx';
import type { SiteForm, SiteSettings } from '../types.ts';
import { aboutDocument } from './about-document.ts';
import { DocumentForm } from './document-form.tsx';
import { FormList } from './form-list.tsx';
import { useFormList } from './use-form-list.ts';

const word = (name: string) => `gatehouse.settings.form.documents.${name}`;
const mostKinds = 20;

/** What applicants are asked to send in. */
export function Documents({ site }: { site: SiteSettings }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { rows, put, move, remove } = useFormList(site, 'documents');
  return (
    <Section title={translate(word('title'))} hint={translate(word('hint'))}>
      <FormList
        word={word}
        rows={rows}
        keyOf={({ kind }) => kind}
        aboutOf={(document) => aboutDocument(document, translate, locale)}
        most={mostKinds}
        onMove={move}
        onRemove={remove}
      >
        {(document, index, close) => (
          <DocumentForm document={document} index={index} save={(row) => put(row, index)} onClose={close} />
        )}
      </FormList>
      <Box sx={{ mt: 3 }}>
        <Count site={site} />
      </Box>
    </Section>
  );
}

type Values = Pick<SiteForm, 'maxDocuments'>;

const Count = ({ site: { id, form } }: { site: SiteSettings }) => (
  <SaveForm<Values>
    record={{ maxDocuments: form.maxDocuments }}
    save={(changes) => call('PATCH', `/v1/sites/${id}`, { form: changes })}
    below="/form"
  >
    <NumberInput
      source="maxDocuments"
      label={word('count')}
      helperText={false}
      min={1}
      max={20}
      validate={[required(), minValue(1), maxValue(20)]}
    />
  </SaveForm>
);
