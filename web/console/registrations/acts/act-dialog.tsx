import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useNews } from '../detail/news.ts';
import type { Registration } from '../detail/registration.ts';

type Props = {
  registration: Registration;
  title: string;
  submit: string;
  color?: 'primary' | 'error';
  /** Answers whether it went through; only then the dialog closes, so that nothing typed is lost. */
  onSubmit: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
};

/** An act that asks for something first. What others did in the meantime is said inside. */
export function ActDialog({
  registration,
  title,
  submit,
  color = 'primary',
  onSubmit,
  onClose,
  children,
}: Props) {
  const translate = useTranslate();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const { news } = useNews(registration);
  const fullScreen = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await onSubmit().finally(() => setBusy(false));
    if (answer) onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={fullScreen}
      aria-labelledby={id}
      onClose={(_event, reason) => reason !== 'backdropClick' && onClose()}
    >
      <form onSubmit={(event) => void send(event)} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          {news && <Alert severity="warning">{news}</Alert>}
          {children}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('gatehouse.act.cancel')}</Button>
          <Button type="submit" variant="contained" color={color} disabled={busy}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
