import { Suspense } from 'react';
import { Loading } from 'react-admin';
import { Outlet } from 'react-router-dom';
import { Only } from '../parts/not-allowed.tsx';

/** Every page of the settings is for admins. */
export const Frame = () => (
  <Only right="administer">
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  </Only>
);
