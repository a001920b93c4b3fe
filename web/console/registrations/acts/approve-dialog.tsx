import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSite } from '../../customers/choices.ts';
import { nameOf, type Registration } from '../detail/registration.ts';
import { ActDialog } from './act-dialog.tsx';
import { ApproveMore } from './approve-more.tsx';
import { ApproveSetUp } from './approve-set-up.tsx';
import { useDecide } from './use-decide.ts';

type Props = { registration: Registration; onClose: () => void };

export function ApproveDialog({ registration, onClose }: Props) {
  const translate = useTranslate();
  const decide = useDecide(registration);
  const { data: site } = useSite(registration.site);
  const [presetId, setPresetId] = useState<string>();
  const [note, setNote] = useState('');
  const [more, setMore] = useState<{ groupId?: string; customerId?: string }>();
  const name = nameOf(registration);
  const word = (key: string, values = {}) => translate(`gatehouse.registration.act.approve.${key}`, values);
  const setup = site?.presets.find(({ id }) => id === presetId)?.setup;
  const send = () =>
    decide(
      'approve',
      {
        ...(note.trim() && { note }),
        ...(more?.groupId && { groupId: more.groupId }),
        ...(more?.customerId && { customerId: more.customerId }),
        ...(setup && { setup }),
      },
      setup ? 'approve.doneActive' : 'approve.done',
      { name },
    );
  return (
    <ActDialog
      registration={registration}
      title={word('title', { name })}
      submit={word(setup ? 'withActivate' : 'button')}
      onSubmit={send}
      onClose={onClose}
    >
      <Typography color="textSecondary">{word(setup ? 'atOnceHint' : 'what')}</Typography>
      <ApproveSetUp presets={site?.presets ?? []} presetId={presetId} onChange={setPresetId} />
      <TextField
        label={word('note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        multiline
        minRows={2}
      />
      <Button
        aria-expanded={more !== undefined}
        onClick={() => setMore(more ? undefined : {})}
        sx={{ alignSelf: 'flex-start', ml: -1 }}
      >
        {word(more ? 'less' : 'more')}
      </Button>
      {more && <ApproveMore value={more} onChange={setMore} />}
    </ActDialog>
  );
}
