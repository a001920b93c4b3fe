import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useSite } from '../../customers/choices.ts';
import type { Row } from '../list/row.ts';
import { own, type Rejection } from './rejection.ts';

type Props = {
  rows: Map<string, Row>;
  rejection: Rejection;
  tried: boolean;
  onChange: (part: Partial<Rejection>) => void;
};

export function RejectFields({ rows, rejection, tried, onChange }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`gatehouse.bulk.${key}`);
  const { reason, ownReason, text, silent } = rejection;
  const lacks = tried && !silent;
  return (
    <>
      <TextField
        select
        autoFocus
        label={word('reason')}
        value={reason}
        onChange={(event) => onChange({ reason: event.target.value })}
        error={lacks && reason === ''}
        helperText={lacks && reason === '' && word('reasonNeeded')}
        sx={{ mt: 1 }}
      >
        {useReasons(rows).map(({ id, label }) => (
          <MenuItem key={id} value={id}>
            {label}
          </MenuItem>
        ))}
        <MenuItem value={own}>{word('ownReason')}</MenuItem>
      </TextField>
      {reason === own && (
        <TextField
          label={word('ownReasonText')}
          value={ownReason}
          onChange={(event) => onChange({ ownReason: event.target.value })}
          error={lacks && ownReason.trim() === ''}
          helperText={lacks && ownReason.trim() === '' && word('ownReasonNeeded')}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      )}
      <TextField
        multiline
        minRows={3}
        label={word('text')}
        value={text}
        disabled={silent}
        onChange={(event) => onChange({ text: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <FormControlLabel
        label={word('silent')}
        control={
          <Checkbox checked={silent} onChange={({ target }) => onChange({ silent: target.checked })} />
        }
      />
    </>
  );
}

/** Reasons are a site's own: for rows of several sites there are none that fit all. */
function useReasons(rows: Map<string, Row>): { id: string; label: string }[] {
  const locale = useLocale();
  const sites = new Set([...rows.values()].map(({ site }) => site));
  const { data } = useSite(sites.size === 1 ? [...sites][0] : undefined);
  const offered = data?.reasons.filter(({ retired }) => !retired) ?? [];
  return offered.map(({ id, label }) => ({ id, label: label[locale] ?? label['en'] ?? id }));
}
