import { Alert, Skeleton, Stack } from '@mui/material';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useRefusal } from '../../parts/use-act.ts';
import { useCarriers, usePriceTypes, useSite } from '../choices.ts';
import type { Customer } from '../customer.ts';
import { SetupView } from './view.tsx';

/** Reads what the set-up of a customer needs. */
export function SetupPage() {
  const { id = '' } = useParams();
  const say = useRefusal();
  const customer = useGetOne<Customer>('customers', { id });
  const site = useSite(customer.data?.site);
  const priceTypes = usePriceTypes();
  const carriers = useCarriers();
  const error = customer.error ?? site.error ?? priceTypes.error ?? carriers.error;
  if (customer.data && site.data && priceTypes.data && carriers.data)
    return (
      <SetupView
        key={id}
        customer={customer.data}
        site={site.data}
        priceTypes={priceTypes.data}
        carriers={carriers.data}
      />
    );
  if (error)
    return (
      <Alert severity="error" sx={{ mt: 3 }}>
        {say(error)}
      </Alert>
    );
  return <Waiting />;
}

const Waiting = () => (
  <Stack spacing={2} sx={{ mt: 3 }} aria-busy="true">
    <Skeleton variant="text" width={320} height={40} />
    <Skeleton variant="rounded" height={120} />
    <Skeleton variant="rounded" height={280} />
  </Stack>
);
