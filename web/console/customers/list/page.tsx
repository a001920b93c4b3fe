import { useMediaQuery, type Theme } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Loaded } from '../../parts/loaded.tsx';
import { Offline } from '../../parts/offline.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import type { Customer } from '../customer.ts';
import { ListActs } from './acts.tsx';
import { Cards } from './cards.tsx';
import { NobodyHere } from './empty.tsx';
import { Filters } from './filters.tsx';
import { Pages } from './pages.tsx';
import { CustomerTable } from './table.tsx';

export const CustomerList = () => (
  <ListBase resource="customers" sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
    <ListPage />
  </ListBase>
);

function ListPage() {
  const translate = useTranslate();
  const { data, isPending, isPaused, error, refetch, total } = useListContext<Customer>();
  const isSmall = useMediaQuery(({ breakpoints }: Theme) => breakpoints.down('sm'));
  return (
    <>
      <PageTitle title={translate('gatehouse.menu.customers')} acts={<ListActs />} />
      <Filters />
      {isPaused && <Offline onAgain={() => void refetch()} />}
      <Loaded isPending={isPending && !isPaused} error={error} refetch={refetch} data={data}>
        {total === 0 && <NobodyHere />}
        {data && total !== 0 && (isSmall ? <Cards /> : <CustomerTable />)}
        {data && total !== 0 && <Pages />}
      </Loaded>
    </>
  );
}
