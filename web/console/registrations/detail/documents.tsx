import { Box, Link, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useSite } from '../../customers/choices.ts';
import { inLanguage } from './fields.ts';
import { Quiet } from './panel.tsx';
import type { Registration } from './registration.ts';

/** What was uploaded; each is downloaded, never opened on our pages. */
export function Documents({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { data: site } = useSite(registration.site);
  const { id, documents } = registration;
  const asked = site?.form.documents ?? [];
  if (documents.length === 0 && asked.length === 0) return null;
  const kindOf = (kind: string) =>
    inLanguage(asked.find((known) => known.kind === kind)?.label ?? {}, locale) ?? kind;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {translate('gatehouse.registration.section.documents')}
      </Typography>
      {documents.length === 0 && <Quiet>{translate('gatehouse.registration.noDocuments')}</Quiet>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {documents.map((document) => (
          <Typography component="li" key={document.id} sx={{ lineHeight: '28px', overflowWrap: 'anywhere' }}>
            <Link href={`/v1/registrations/${id}/documents/${document.id}`} download={document.name}>
              {document.name}
            </Link>{' '}
            <Typography component="span" variant="caption" color="textSecondary">
              {kindOf(document.kind)}, {sizeOf(document.size, locale)}
            </Typography>
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function sizeOf(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kilobyte'] : [bytes / 1024 / 1024, 'megabyte'];
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(value);
}
