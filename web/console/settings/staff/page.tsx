import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Loaded } from '../../parts/loaded.tsx';
import { SettingsTitle } from '../parts/title.tsx';
import { MemberForm } from './form.tsx';
import { StaffTable } from './table.tsx';
import type { Member } from './types.ts';

/** Who may use the console; whoever may no longer comes last. */
export function StaffPage() {
  const translate = useTranslate();
  const [open, setOpen] = useState<Member | 'new'>();
  const staff = useGetList<Member>('staff', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });
  const members = staff.data?.toSorted((a, b) => Number(b.active) - Number(a.active)) ?? [];
  const word = (key: string) => translate(`gatehouse.staff.${key}`);
  return (
    <Box sx={{ pb: 4 }}>
      <SettingsTitle
        title={word('title')}
        acts={
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen('new')}>
            {word('invite')}
          </Button>
        }
      />
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {word('lead')}
      </Typography>
      <Loaded {...staff}>
        <Card>
          <StaffTable members={members} onChange={setOpen} />
        </Card>
      </Loaded>
      {open && <MemberForm {...(open !== 'new' && { member: open })} onClose={() => setOpen(undefined)} />}
    </Box>
  );
}
