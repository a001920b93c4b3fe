import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCreatePath } from 'react-admin';
import { nameOf, type Row } from './row.ts';

/** The way to a registration for those who use no mouse; the whole row is one for the others. */
export function NameLink({ row }: { row: Row }) {
  const createPath = useCreatePath();
  const path = createPath({ resource: 'registrations', type: 'show', id: row.id });
  return (
    <MuiLink
      component={Link}
      to={path}
      underline="hover"
      onClick={(event) => event.stopPropagation()}
      title={nameOf(row)}
      noWrap
      sx={{ fontWeight: 600, display: 'inline-block', verticalAlign: 'middle', maxWidth: 'min(260px, 100%)' }}
    >
      {nameOf(row)}
    </MuiLink>
  );
}
