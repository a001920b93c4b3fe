import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useSite } from '../../customers/choices.ts';
import { inLanguage } from '../detail/fields.ts';
import { nameOf, type Registration } from '../detail/registration.ts';
import { ActDialog } from './act-dialog.tsx';
import { ApplyAgain } from './apply-again.tsx';
import { bodyOf, useRejection } from './rejection.ts';
import { Told } from './told.tsx';
import { useDecide } from './use-decide.ts';

type Props = { registration: Registration; onClose: () => void };

export function RejectDialog({ registration, onClose }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const decide = useDecide(registration);
  const { data: site } = useSite(registration.site);
  const { rejection, change, reasonGiven } = useRejection();
  const [tried, setTried] = useState(false);
  const name = nameOf(registration);
  const word = (key: string, values = {}) => translate(`gatehouse.registration.act.reject.${key}`, values);
  const lacksReason = tried && !reasonGiven && !rejection.silent;
  const send = async () => {
    setTried(true);
    if (!reasonGiven && !rejection.silent) return undefined;
    return decide('reject', bodyOf(rejection), 'reject.done', { name });
  };
  return (
    <ActDialog
      registration={registration}
      title={word('title', { name })}
      submit={word('button')}
      color="error"
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        select
        autoFocus
        label={word('reason')}
        value={rejection.reason}
        onChange={(event) => change({ reason: event.target.value })}
        error={lacksReason}
        helperText={lacksReason && word('chooseReason')}
        sx={{ mt: 1 }}
      >
        {site?.reasons
          .filter(({ retired }) => !retired)
          .map(({ id, label }) => (
            <MenuItem key={id} value={id}>
              {inLanguage(label, locale) ?? id}
            </MenuItem>
          ))}
        <MenuItem value="own">{word('other')}</MenuItem>
      </TextField>
      {rejection.reason === 'own' && (
        <TextField
          label={word('ownReason')}
          value={rejection.ownReason}
          onChange={(event) => change({ ownReason: event.target.value })}
        />
      )}
      <TextField
        label={word('text')}
        value={rejection.text}
        onChange={(event) => change({ text: event.target.value })}
        multiline
        minRows={2}
        disabled={rejection.silent}
      />
      <TextField
        label={word('note')}
        value={rejection.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      {site && (
        <ApplyAgain
          policies={site.policies}
          value={rejection.applyAgain ?? site.policies.applyAgain}
          onChange={(applyAgain) => change({ applyAgain })}
        />
      )}
      <FormControlLabel
        label={word('silent')}
        control={
          <Checkbox
            checked={rejection.silent}
            onChange={(event) => change({ silent: event.target.checked })}
          />
        }
      />
      {site && <Told registration={registration} site={site} rejection={rejection} />}
    </ActDialog>
  );
}
