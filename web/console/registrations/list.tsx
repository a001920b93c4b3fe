import { Box, useMediaQuery, type Theme } from '@mui/material';
import { ListBase, useTranslate } from 'react-admin';
import { PageTitle } from '../parts/page-title.tsx';
import { useCan } from '../provider/can.ts';
import { BulkBar } from './bulk/bar.tsx';
import { Bar } from './list/bar.tsx';
import { Export } from './list/export.tsx';
import { Rows } from './list/rows.tsx';
import { standardSort } from './list/sorts.ts';

export const RegistrationList = () => (
  <ListBase sort={standardSort} perPage={25}>
    <Page />
  </ListBase>
);

function Page() {
  const translate = useTranslate();
  const can = useCan();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <Box sx={{ pb: 4, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('gatehouse.menu.registrations')} acts={can('export') && <Export />} />
      <Bar narrow={narrow} />
      {/* Beside the rows: its results stay to be read when no row is left. */}
      {can('decide') && <BulkBar />}
      <Rows narrow={narrow} />
    </Box>
  );
}
