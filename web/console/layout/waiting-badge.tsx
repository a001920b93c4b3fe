import InboxIcon from '@mui/icons-material/MoveToInbox';
import { Badge, Box } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import { useWaiting } from './waiting.ts';

const most = 999;

/** How many wait for a decision. Who does not see the number hears what it is of. */
export function Waiting() {
  const translate = useTranslate();
  const waiting = useWaiting();
  const number = waiting > most ? `${most}+` : waiting;
  const content = (
    <>
      {number}
      <Box component="span" sx={visuallyHidden}>
        {` ${translate('gatehouse.menu.waiting')}`}
      </Box>
    </>
  );
  return (
    <Badge badgeContent={content} invisible={waiting === 0} color="warning" data-testid="waiting">
      <InboxIcon />
    </Badge>
  );
}
