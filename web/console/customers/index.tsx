import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Navigate, Route, useParams } from 'react-router-dom';

const CustomerList = lazy(() => import('./list/page.tsx').then((page) => ({ default: page.CustomerList })));
const CustomerPage = lazy(() => import('./detail/page.tsx').then((page) => ({ default: page.CustomerPage })));
const SetupPage = lazy(() => import('./setup/page.tsx').then((page) => ({ default: page.SetupPage })));

export const customers: ResourceProps = {
  name: 'customers',
  list: CustomerList,
  show: CustomerPage,
  children: (
    <>
      <Route path=":id" element={<ToShow />} />
      <Route path=":id/setup" element={<SetupPage />} />
    </>
  ),
};

/** The short address of a customer. */
function ToShow() {
  const { id = '' } = useParams();
  return <Navigate to={`/customers/${encodeURIComponent(id)}/show`} replace />;
}
