import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Loaded } from '../../parts/loaded.tsx';
import type { Customer } from '../customer.ts';
import { CustomerView } from './view.tsx';

export function CustomerPage() {
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useGetOne<Customer>('customers', { id });
  return (
    <Loaded isPending={isPending} error={error} refetch={refetch} data={data}>
      {data && <CustomerView customer={data} />}
    </Loaded>
  );
}
