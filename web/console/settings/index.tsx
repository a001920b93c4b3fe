import type { ReactNode } from 'react';
import type { ResourceProps } from 'react-admin';

export const settingsResources: ResourceProps[] = [];

export const settingsRoutes: ReactNode = null;
