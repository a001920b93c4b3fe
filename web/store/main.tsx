import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Store } from './store.tsx';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Store />
    </StrictMode>,
  );
