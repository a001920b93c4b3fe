import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { RegistrationList } from './list.tsx';

const RegistrationShow = lazy(() =>
  import('./show.tsx').then((page) => ({ default: page.RegistrationShow })),
);

export const registrations: ResourceProps = {
  name: 'registrations',
  list: RegistrationList,
  show: RegistrationShow,
};
