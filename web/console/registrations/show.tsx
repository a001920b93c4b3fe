import { Show, SimpleShowLayout, TextField } from 'react-admin';

export const RegistrationShow = () => (
  <Show>
    <SimpleShowLayout>
      <TextField source="stage" />
    </SimpleShowLayout>
  </Show>
);
