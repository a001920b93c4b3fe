import { Box, Stack } from '@mui/material';
import { PageTitle } from '../../parts/page-title.tsx';
import { nameOf, type Customer } from '../customer.ts';
import { StatusChips } from '../status-chips.tsx';
import { AccountPanel } from './account.tsx';
import { CustomerActs } from './acts.tsx';
import { BusinessPanel } from './business.tsx';
import { MessagesPanel } from './messages.tsx';
import { Next } from './next.tsx';
import { OrdersPanel } from './orders.tsx';
import { PricingPanel } from './pricing.tsx';
import { ServiceDaysPanel } from './service-days.tsx';

const columns = {
  display: 'grid',
  gap: 2,
  mb: 4,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.6fr) minmax(0, 1fr)' },
};

/** Everything about one customer; what comes next stands at the top right. */
export const CustomerView = ({ customer }: { customer: Customer }) => (
  <>
    <PageTitle title={nameOf(customer)} acts={<CustomerActs customer={customer} />}>
      <StatusChips customer={customer} />
    </PageTitle>
    <Next customer={customer} />
    <Box sx={columns}>
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        <BusinessPanel customer={customer} />
        <OrdersPanel customer={customer} />
        <MessagesPanel customer={customer} />
      </Stack>
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        <PricingPanel customer={customer} />
        <ServiceDaysPanel customer={customer} />
        <AccountPanel customer={customer} />
      </Stack>
    </Box>
  </>
);
