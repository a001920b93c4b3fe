import { Suspense, lazy, type ReactNode } from 'react';
import { Route } from 'react-router-dom';

const ForgotPasswordPage = lazy(() =>
  import('./forgot-password.tsx').then((page) => ({ default: page.ForgotPasswordPage })),
);
const SetPasswordPage = lazy(() =>
  import('./set-password.tsx').then((page) => ({ default: page.SetPasswordPage })),
);
const NoAccessPage = lazy(() => import('./no-access.tsx').then((page) => ({ default: page.NoAccessPage })));

const open = (page: ReactNode) => <Suspense>{page}</Suspense>;

/** Pages for whoever is not signed in: a forgotten password, and choosing one after an invitation or a reset. */
export const openRoutes: ReactNode = (
  <>
    <Route path="/forgot-password" element={open(<ForgotPasswordPage />)} />
    <Route path="/set-password" element={open(<SetPasswordPage />)} />
    <Route path="/no-access" element={open(<NoAccessPage />)} />
  </>
);
