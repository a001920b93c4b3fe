import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useSite } from '../../customers/choices.ts';
import { inLanguage } from '../detail/fields.ts';
import type { Registration } from '../detail/registration.ts';
import { toggled } from './ask-about.tsx';

type Props = { registration: Registration; chosen: string[]; onChange: (kinds: string[]) => void };

/** A site that names no kinds of documents takes any. */
export function AskDocuments({ registration, chosen, onChange }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const { data: site } = useSite(registration.site);
  const named = site?.form.documents.map(({ kind, label }) => ({
    kind,
    label: inLanguage(label, locale) ?? kind,
  }));
  const kinds = named?.length
    ? named
    : [{ kind: 'document', label: translate('gatehouse.registration.act.ask.document') }];
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3">
        {translate('gatehouse.registration.act.ask.documents')}
      </Typography>
      {kinds.map(({ kind, label }) => (
        <FormControlLabel
          key={kind}
          sx={{ display: 'flex', mr: 0 }}
          label={label}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(kind)}
              onChange={() => onChange(toggled(chosen, kind))}
            />
          }
        />
      ))}
    </Box>
  );
}
