import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';
import { CustomerList } from './list.tsx';

const CustomerShow = lazy(() => import('./show.tsx').then((page) => ({ default: page.CustomerShow })));
const SetupPage = lazy(() => import('./setup/page.tsx').then((page) => ({ default: page.SetupPage })));

export const customers: ResourceProps = {
  name: 'customers',
  list: CustomerList,
  show: CustomerShow,
  children: <Route path=":id/setup" element={<SetupPage />} />,
};
