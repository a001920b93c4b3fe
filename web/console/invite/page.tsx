import { lazy } from 'react';
import { Only } from '../parts/not-allowed.tsx';

const Links = lazy(() => import('./links.tsx').then((page) => ({ default: page.Links })));

/** Kept small: the pages before it need no QR codes. */
export const InvitePage = () => (
  <Only right="invite">
    <Links />
  </Only>
);
