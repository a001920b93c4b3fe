import { Box, Button, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import { When } from '../../parts/when.tsx';
import { useCan } from '../../provider/can.ts';
import { Panel, Quiet } from './panel.tsx';
import { useActorName } from './people.ts';
import type { Registration } from './registration.ts';

/** What staff write for each other. */
export function CommentsPanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const can = useCan();
  const { id, comments } = registration;
  const word = (key: string) => translate(`gatehouse.registration.comments.${key}`);
  return (
    <Panel title={word('title')} hint={word('hint')}>
      {comments.length === 0 && <Quiet sx={{ mb: 1.5 }}>{word('nothing')}</Quiet>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {comments.map((comment) => (
          <Comment key={comment.id} comment={comment} />
        ))}
      </Box>
      {can('comment') && <NewComment id={id} />}
    </Panel>
  );
}

function Comment({ comment }: { comment: Registration['comments'][number] }) {
  const actorName = useActorName();
  return (
    <Box component="li" sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Typography component="span" variant="h3">
          {actorName(comment.actor)}
        </Typography>
        <Typography component="span" variant="caption" color="textSecondary">
          <When at={comment.at} />
        </Typography>
      </Box>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{comment.text}</Typography>
    </Box>
  );
}

function NewComment({ id }: { id: string }) {
  const translate = useTranslate();
  const act = useAct();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const added = await act(() => call('POST', `/v1/registrations/${id}/comments`, { text }));
    if (added) setText('');
    setBusy(false);
  };
  return (
    <Box component="form" onSubmit={(event) => void add(event)} sx={{ display: 'grid', gap: 1 }}>
      <TextField
        multiline
        minRows={2}
        label={translate('gatehouse.registration.comments.label')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="outlined" disabled={busy || !text.trim()} sx={{ justifySelf: 'start' }}>
        {translate('gatehouse.registration.comments.add')}
      </Button>
    </Box>
  );
}
