import { Suspense } from 'react';
import { Loading } from 'react-admin';
import { Outlet } from 'react-router-dom';
import type { Right } from '../../../contract/rights.ts';
import { Only } from '../parts/not-allowed.tsx';

/** The settings are for admins, but for what others may edit too. */
export const Frame = ({ right = 'administer' }: { right?: Right }) => (
  <Only right={right}>
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  </Only>
);
