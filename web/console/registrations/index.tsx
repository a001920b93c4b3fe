import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';
import { RegistrationList } from './list.tsx';

const RegistrationShow = lazy(() =>
  import('./show.tsx').then((page) => ({ default: page.RegistrationShow })),
);

export const registrations: ResourceProps = {
  name: 'registrations',
  list: RegistrationList,
  show: RegistrationShow,
  // The address that mails lead to.
  children: <Route path=":id" element={<RegistrationShow />} />,
};
