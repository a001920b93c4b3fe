import type { ReactNode } from 'react';

/** Pages for whoever is not signed in: setting a password after an invitation or a reset. */
export const openRoutes: ReactNode = null;
