import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider, createBrowserRouter } from 'react-router-dom';
import { reloadWhenStale } from '../stale-build.ts';
import { App } from './app.tsx';

reloadWhenStale();

/** A router of this kind lets a page ask before somebody leaves it with unsaved input. */
const router = createBrowserRouter(
  [
    {
      path: '*',
      element: (
        <Suspense>
          <App />
        </Suspense>
      ),
    },
  ],
  { basename: '/console' },
);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
