import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { statusesOf, type Customer, type Status } from './customer.ts';

const tints: Record<Status, 'warning' | 'success' | 'primary' | 'default'> = {
  preparing: 'primary',
  active: 'success',
  onHold: 'warning',
  inactive: 'default',
};

/** How a customer stands: a word in a tinted chip, never a colour alone. */
export function StatusChips({ customer }: { customer: Customer }) {
  const translate = useTranslate();
  return statusesOf(customer).map((status) => (
    <Chip
      key={status}
      size="small"
      variant="outlined"
      color={tints[status]}
      label={translate(`gatehouse.customers.status.${status}`)}
    />
  ));
}
