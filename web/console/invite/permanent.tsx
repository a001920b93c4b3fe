import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../parts/copy-button.tsx';
import { QrPanel } from './qr-panel.tsx';
import type { Invite } from './types.ts';

type Props = { invite: Invite; siteName: string };

/** The site's own link: the one thing most people come here for. */
export function PermanentLink({ invite, siteName }: Props) {
  const translate = useTranslate();
  return (
    <Card sx={{ p: { xs: 2, sm: 3 }, display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {translate('gatehouse.invite.permanent')}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('gatehouse.invite.permanentHint')}
        </Typography>
        <Typography sx={{ my: 2, fontSize: 18, overflowWrap: 'anywhere' }}>{invite.url}</Typography>
        <CopyButton text={invite.url} label={translate('gatehouse.invite.copy')} variant="contained" />
      </Box>
      <QrPanel invite={invite} siteName={siteName} />
    </Card>
  );
}
