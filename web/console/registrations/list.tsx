import { DataTable, List } from 'react-admin';

export const RegistrationList = () => (
  <List sort={{ field: 'submittedAt', order: 'DESC' }} perPage={25}>
    <DataTable rowClick="show" bulkActionButtons={false}>
      <DataTable.Col source="company.legalName" />
      <DataTable.Col source="stage" />
    </DataTable>
  </List>
);
