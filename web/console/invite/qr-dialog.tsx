import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { QrPanel } from './qr-panel.tsx';
import type { Invite } from './types.ts';

type Props = { invite: Invite; siteName: string; onClose: () => void };

export function QrDialog({ invite, siteName, onClose }: Props) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} aria-labelledby="qr-title">
      <DialogTitle id="qr-title">{invite.label}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>{invite.url}</Typography>
        <QrPanel invite={invite} siteName={siteName} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('gatehouse.act.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
