import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Loaded } from '../../parts/loaded.tsx';
import { SettingsTitle } from '../parts/title.tsx';
import { KeyForm } from './form.tsx';
import { MadeDialog } from './made.tsx';
import { KeyTable } from './table.tsx';
import { stateOf, type ApiKey, type MadeKey } from './types.ts';

/** Keys of the API; those that work stand first. */
export function ApiKeysPage() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<MadeKey>();
  const keys = useGetList<ApiKey>('api-keys', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const works = (key: ApiKey) => Number(stateOf(key) === 'working');
  const sorted = keys.data?.toSorted((a, b) => works(b) - works(a)) ?? [];
  const word = (key: string) => translate(`gatehouse.apiKeys.${key}`);
  return (
    <Box sx={{ pb: 4 }}>
      <SettingsTitle
        title={word('title')}
        acts={
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
            {word('add')}
          </Button>
        }
      />
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {word('lead')}
      </Typography>
      <Loaded {...keys}>
        {sorted.length === 0 ? (
          <Typography>{word('empty')}</Typography>
        ) : (
          <Card>
            <KeyTable keys={sorted} />
          </Card>
        )}
      </Loaded>
      {isOpen && <KeyForm onMade={setMade} onClose={() => setOpen(false)} />}
      {made && <MadeDialog made={made} onClose={() => setMade(undefined)} />}
    </Box>
  );
}
