import { useTranslate } from 'react-admin';
import { Section } from '../../parts/section.tsx';
import type { ExtraField, SiteSettings } from '../types.ts';
import { ExtraForm } from './extra-form.tsx';
import { FormList } from './form-list.tsx';
import { useFormList } from './use-form-list.ts';

const word = (name: string) => `gatehouse.settings.form.extra.${name}`;
const mostFields = 30;

/** Fields of the site's own, beside the usual details. */
export function ExtraFields({ site }: { site: SiteSettings }) {
  const translate = useTranslate();
  const { rows, put, move, remove } = useFormList(site, 'extra');
  const aboutOf = ({ key, type, required }: ExtraField) =>
    [
      translate(word(`types.${type}`)),
      translate(`gatehouse.settings.form.${required ? 'needed' : 'optional'}`),
      key,
    ].join(' · ');
  return (
    <Section title={translate(word('title'))} hint={translate(word('hint'))}>
      <FormList
        word={word}
        rows={rows}
        keyOf={({ key }) => key}
        aboutOf={aboutOf}
        most={mostFields}
        onMove={move}
        onRemove={remove}
      >
        {(field, index, close) => (
          <ExtraForm field={field} index={index} save={(row) => put(row, index)} onClose={close} />
        )}
      </FormList>
    </Section>
  );
}
