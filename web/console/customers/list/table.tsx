import { Card } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import type { Customer } from '../customer.ts';
import { columns } from './columns.tsx';
import { useNames } from './names.ts';

const hidden = columns.filter((column) => column.hidden).map(({ name }) => name);

/** Dense rows; the columns that a person chose stay theirs. */
export function CustomerTable() {
  const translate = useTranslate();
  const names = useNames();
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <DataTable<Customer> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        {columns.map(({ name, sort, cell }) => (
          <DataTable.Col<Customer>
            key={name}
            source={sort ?? name}
            label={translate(`gatehouse.customers.column.${name}`)}
            disableSort={!sort}
            render={(customer) => cell(customer, names)}
          />
        ))}
      </DataTable>
    </Card>
  );
}
