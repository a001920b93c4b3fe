import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { InviteRow } from './row.tsx';
import { NewLink } from './new-link.tsx';
import { QrDialog } from './qr-dialog.tsx';
import type { Invite, InvitingSite } from './types.ts';

/** Links for a fair, a sales person or a segment; each can be closed. */
export function FurtherLinks({ site }: { site: InvitingSite }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<Invite>();
  const further = site.invites.filter(({ permanent }) => !permanent);
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h2">{translate('gatehouse.invite.further')}</Typography>
        <Button
          startIcon={<AddIcon />}
          variant="outlined"
          sx={{ ml: 'auto' }}
          onClick={() => setAdding(true)}
        >
          {translate('gatehouse.invite.add')}
        </Button>
      </Box>
      <Typography sx={{ color: 'text.secondary', mb: 2, maxWidth: 640 }}>
        {translate('gatehouse.invite.furtherHint')}
      </Typography>
      {further.length > 0 && (
        <Card component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {further.map((invite) => (
            <InviteRow key={invite.id} siteId={site.id} invite={invite} onShow={() => setShown(invite)} />
          ))}
        </Card>
      )}
      {adding && <NewLink siteId={site.id} onClose={() => setAdding(false)} />}
      {shown && <QrDialog invite={shown} siteName={site.name} onClose={() => setShown(undefined)} />}
    </Box>
  );
}
