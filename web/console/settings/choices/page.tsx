import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Loaded } from '../../parts/loaded.tsx';
import { SettingsTitle } from '../parts/title.tsx';
import { ChoiceForm } from './form.tsx';
import { ChoiceTable } from './table.tsx';
import { useChoices, type Choice, type Noun } from './use-choices.ts';

/** Price types, or carriers: what staff choose from in a set-up. */
export function Choices({ noun }: { noun: Noun }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Partial<Choice>>();
  const choices = useChoices(noun);
  const say = (word: string) => translate(`gatehouse.settings.${noun}.${word}`);
  return (
    <Box sx={{ maxWidth: 720, pb: 4 }}>
      <SettingsTitle
        title={say('title')}
        acts={
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen({})}>
            {say('add')}
          </Button>
        }
      />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{say('lead')}</Typography>
      <Loaded {...choices}>
        {choices.data?.length === 0 ? (
          <Typography>{say('empty')}</Typography>
        ) : (
          <Card>
            <ChoiceTable noun={noun} choices={choices.data ?? []} onRename={setOpen} />
          </Card>
        )}
      </Loaded>
      {open && <ChoiceForm noun={noun} choice={open} onClose={() => setOpen(undefined)} />}
    </Box>
  );
}
