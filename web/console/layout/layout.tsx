import type { ReactNode } from 'react';
import { Layout as AdminLayout } from 'react-admin';
import { Live } from '../live.tsx';
import { Bar } from './bar.tsx';
import { Menu } from './menu.tsx';

export const Layout = ({ children }: { children?: ReactNode }) => (
  <AdminLayout appBar={Bar} menu={Menu}>
    <Live />
    {children}
  </AdminLayout>
);
