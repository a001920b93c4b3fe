import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Loaded } from '../../parts/loaded.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useCan } from '../../provider/can.ts';
import { Rows } from '../parts/rows.tsx';
import { SettingsTitle } from '../parts/title.tsx';
import { GroupForm } from './form.tsx';
import { useGroupList, type Group } from './group.ts';
import { GroupRow } from './row.tsx';

/** Who sees which categories of the storefront. */
export function GroupsPage() {
  const translate = useTranslate();
  const can = useCan();
  const [open, setOpen] = useState<Partial<Group>>();
  const groups = useGroupList();
  const say = (word: string) => translate(`gatehouse.settings.groups.${word}`);
  // The other settings are for admins: who is none has no way back to them.
  const Title = can('administer') ? SettingsTitle : PageTitle;
  return (
    <Box sx={{ maxWidth: 720, pb: 4 }}>
      <Title
        title={say('title')}
        acts={
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen({})}>
            {say('add')}
          </Button>
        }
      />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{say('lead')}</Typography>
      <Loaded {...groups}>
        <Card>
          <Rows sx={{ listStyle: 'none', m: 0, px: 2, py: 0.5 }}>
            {groups.data?.map((group) => (
              <GroupRow key={group.id} group={group} onEdit={() => setOpen(group)} />
            ))}
          </Rows>
        </Card>
      </Loaded>
      {open && <GroupForm group={open} onClose={() => setOpen(undefined)} />}
    </Box>
  );
}
