import { Suspense, lazy } from 'react';
import { Loading } from 'react-admin';

const Account = lazy(() => import('./account.tsx').then((page) => ({ default: page.Account })));

/** Loaded when somebody looks at their own account. */
export const SelfPage = () => (
  <Suspense fallback={<Loading />}>
    <Account />
  </Suspense>
);
