import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const Frame = lazy(() => import('./frame.tsx').then((page) => ({ default: page.Frame })));
const Sections = lazy(() => import('./sections.tsx').then((page) => ({ default: page.Sections })));
const Sites = lazy(() => import('./site/list.tsx').then((page) => ({ default: page.Sites })));
const SitePage = lazy(() => import('./site/page.tsx').then((page) => ({ default: page.SitePage })));
const Choices = lazy(() => import('./choices/page.tsx').then((page) => ({ default: page.Choices })));
const Audit = lazy(() => import('./audit/page.tsx').then((page) => ({ default: page.Audit })));
const StaffPage = lazy(() => import('./staff/page.tsx').then((page) => ({ default: page.StaffPage })));
const ApiKeysPage = lazy(() => import('./api-keys/page.tsx').then((page) => ({ default: page.ApiKeysPage })));

const GroupsPage = lazy(() => import('./groups/page.tsx').then((page) => ({ default: page.GroupsPage })));

export const settingsResources: ResourceProps[] = [];

export const settingsRoutes = [
  <Route key="groups" path="/settings/groups" element={<Frame right="edit" />}>
    <Route index element={<GroupsPage />} />
  </Route>,
  <Route key="settings" path="/settings" element={<Frame />}>
    <Route index element={<Sections />} />
    <Route path="sites" element={<Sites />} />
    <Route path="sites/:id" element={<SitePage />} />
    <Route path="price-types" element={<Choices key="price-types" noun="price-types" />} />
    <Route path="carriers" element={<Choices key="carriers" noun="carriers" />} />
    <Route path="staff" element={<StaffPage />} />
    <Route path="api-keys" element={<ApiKeysPage />} />
    <Route path="audit" element={<Audit />} />
  </Route>,
];
