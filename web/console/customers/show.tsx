import { Show, SimpleShowLayout, TextField } from 'react-admin';

export const CustomerShow = () => (
  <Show>
    <SimpleShowLayout>
      <TextField source="email" />
    </SimpleShowLayout>
  </Show>
);
