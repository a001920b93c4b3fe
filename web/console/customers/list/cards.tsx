import { Box, Card, TextField, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { When } from '../../parts/when.tsx';
import type { Customer } from '../customer.ts';
import { StatusChips } from '../status-chips.tsx';
import { columns, CompanyLink } from './columns.tsx';
import { useNames } from './names.ts';

/** The list on a telephone. */
export function Cards() {
  const { data = [] } = useListContext<Customer>();
  return (
    <>
      <SortBy />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data.map((customer) => (
          <Item key={customer.id} customer={customer} />
        ))}
      </Box>
    </>
  );
}

function Item({ customer }: { customer: Customer }) {
  const names = useNames();
  const { contact, company, createdAt } = customer;
  return (
    <Card component="li" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
        <CompanyLink customer={customer} />
        <Box sx={{ display: 'flex', gap: 0.5, flexShrink: 0 }}>
          <StatusChips customer={customer} />
        </Box>
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 0.5, color: 'text.secondary' }}>
        {contact.firstName} {contact.lastName} · {names.country(company.country)} · <When at={createdAt} />
      </Typography>
    </Card>
  );
}

const sorts = columns.flatMap(({ name, sort }) => (sort ? [{ name, sort }] : []));

/** Cards have no headings to press. */
function SortBy() {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  return (
    <TextField
      select
      fullWidth
      label={translate('gatehouse.customers.sortBy')}
      value={`${sort.field} ${sort.order}`}
      onChange={({ target }) => {
        const [field = 'createdAt', order] = target.value.split(' ');
        setSort({ field, order: order === 'ASC' ? 'ASC' : 'DESC' });
      }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ mb: 1 }}
    >
      {sorts.flatMap(({ name, sort: field }) =>
        (['ASC', 'DESC'] as const).map((order) => (
          <option key={`${field} ${order}`} value={`${field} ${order}`}>
            {translate(`gatehouse.customers.column.${name}`)} {order === 'ASC' ? '↑' : '↓'}
          </option>
        )),
      )}
    </TextField>
  );
}
