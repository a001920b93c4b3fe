import { Link, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { When } from '../../parts/when.tsx';
import { MessageState } from './message-state.tsx';
import type { Message } from './registration.ts';

type Props = { message: Message; narrow: object; onOpen: () => void };

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

export function MessageRow({ message, narrow, onOpen }: Props) {
  const translate = useTranslate();
  const { subject, to, state, sentAt, createdAt } = message;
  return (
    <TableRow>
      <TableCell sx={{ ...cut, py: 0.75 }}>
        <Link
          component="button"
          type="button"
          onClick={onOpen}
          title={subject}
          aria-label={translate('gatehouse.registration.messages.preview', { subject })}
          sx={{ font: 'inherit', textAlign: 'left', maxWidth: '100%', ...cut }}
        >
          {subject}
        </Link>
        <Typography variant="caption" component="p" color="textSecondary" title={to} sx={cut}>
          {to}
        </Typography>
      </TableCell>
      <TableCell>
        <MessageState state={state} />
      </TableCell>
      <TableCell sx={narrow}>
        <Typography variant="caption" color="textSecondary">
          <When at={sentAt ?? createdAt} />
        </Typography>
      </TableCell>
    </TableRow>
  );
}
