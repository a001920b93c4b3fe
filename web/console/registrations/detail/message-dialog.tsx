import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { useAct } from '../../parts/use-act.ts';
import { When } from '../../parts/when.tsx';
import { useCan } from '../../provider/can.ts';
import { MessageState } from './message-state.tsx';
import type { Message } from './registration.ts';

type Whole = Message & { html: string; text: string };

/** A mail as it went out, with what is secret hidden, and a way to send it once more. */
export function MessageDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const translate = useTranslate();
  const can = useCan();
  const act = useAct();
  const titleId = useId();
  const query = useQuery({
    queryKey: ['messages', id],
    queryFn: () => call<Whole>('GET', `/v1/messages/${id}`),
  });
  const { data: message } = query;
  const word = (key: string, values = {}) => translate(`gatehouse.registration.messages.${key}`, values);
  const send = async () => {
    const done = word('onItsWay', { to: message?.to });
    if (await act(() => call('POST', `/v1/messages/${id}/send-again`, {}), { done })) onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={titleId} onClose={onClose}>
      <DialogTitle id={titleId}>{message?.subject ?? word('loading')}</DialogTitle>
      <DialogContent>
        <Loaded {...query}>{message && <Whole message={message} />}</Loaded>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {can('decide') && message && <Button onClick={() => void send()}>{word('again')}</Button>}
        <Button variant="outlined" onClick={onClose}>
          {translate('gatehouse.act.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Whole({ message }: { message: Whole }) {
  const translate = useTranslate();
  const { to, state, sentAt, createdAt, error, subject, html } = message;
  const word = (key: string, values = {}) => translate(`gatehouse.registration.messages.${key}`, values);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{to}</Typography>
        <MessageState state={state} />
        <Typography variant="caption" color="textSecondary">
          <When at={sentAt ?? createdAt} />
        </Typography>
      </Box>
      {error && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {word('problem', { error })}
        </Alert>
      )}
      <Box
        component="iframe"
        title={subject}
        sandbox=""
        // A link that is followed would open in the frame; a sandboxed one opens nothing.
        srcDoc={`<base target="_blank">${html}`}
        sx={{
          width: '100%',
          height: '56vh',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: '#fff',
        }}
      />
      <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 1 }}>
        {word('hidden')}
      </Typography>
    </>
  );
}
