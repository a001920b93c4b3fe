import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { Props } from './erase-button.tsx';
import { useErase } from './use-erase.ts';

const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

/** Says what is lost, offers to keep a copy, and goes on only when the name is typed. */
export function EraseDialog({ onClose, ...props }: Props & { onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const { erase, busy } = useErase(props);
  const [typed, setTyped] = useState('');
  const { resource, id, name } = props;
  const word = (key: string) => translate(`gatehouse.erase.${key}`, { name });
  const isAddress = name.includes('@');
  const isTyped = plain(typed) === plain(name);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) await erase();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={(event) => void send(event)} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{word('title')}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography>{word(isAddress ? 'address' : 'company')}</Typography>
          <Typography color="textSecondary">{word('lost')}</Typography>
          <Typography color="textSecondary">
            {word('exportFirst')}{' '}
            <Link href={`/v1/${resource}/${id}/export`} download>
              {word('download')}
            </Link>
          </Typography>
          <TextField
            autoFocus
            autoComplete="off"
            label={word(isAddress ? 'emailAddress' : 'companyName')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('gatehouse.act.cancel')}</Button>
          <Button type="submit" variant="contained" color="error" disabled={!isTyped || busy}>
            {word('button')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
