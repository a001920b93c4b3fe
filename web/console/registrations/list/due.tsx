import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { When } from '../../parts/when.tsx';
import { isOverdue, type Row } from './row.ts';

/** By when somebody has to act; what is late says so in a word. */
export function Due({ row }: { row: Row }) {
  const translate = useTranslate();
  if (!isOverdue(row)) return <When at={row.nextDueAt} />;
  return (
    <Typography component="span" color="error" sx={{ whiteSpace: 'nowrap' }}>
      {translate('gatehouse.list.overdue')}
      {' · '}
      <When at={row.nextDueAt} />
    </Typography>
  );
}
