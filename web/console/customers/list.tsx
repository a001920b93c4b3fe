import { DataTable, List } from 'react-admin';

export const CustomerList = () => (
  <List sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
    <DataTable rowClick="show" bulkActionButtons={false}>
      <DataTable.Col source="company.legalName" />
    </DataTable>
  </List>
);
