import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSending } from '../sign-in/use-sending.ts';

type Props = {
  title: string;
  submit: string;
  work: (values: Record<string, string>) => Promise<unknown>;
  onClose?: () => void;
  children: ReactNode;
};

/** One step of setting up two-step sign-in: a short form in a dialog, which stays open when it is refused. */
export function Step({ title, submit, work, onClose, children }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const { busy, refusal, onSubmit } = useSending(work);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby={titleId}
      {...(onClose && { onClose })}
      slotProps={{ paper: { component: 'form', onSubmit, noValidate: true } as never }}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {children}
        {refusal && <Alert severity="error">{refusal}</Alert>}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {onClose && <Button onClick={onClose}>{translate('gatehouse.act.cancel')}</Button>}
        <Button type="submit" variant="contained" disabled={busy}>
          {submit}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
