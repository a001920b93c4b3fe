import { use } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { customers } from './customers/index.tsx';
import { Home } from './home/page.tsx';
import { InvitePage } from './invite/page.tsx';
import { Layout } from './layout/layout.tsx';
import { createWords } from './locales/index.ts';
import { authProvider } from './provider/auth.ts';
import { dataProvider } from './provider/data.ts';
import { store } from './provider/store.ts';
import { registrations } from './registrations/index.tsx';
import { SelfPage } from './self/page.tsx';
import { settingsResources, settingsRoutes } from './settings/index.tsx';
import { openRoutes } from './sign-in/index.tsx';
import { SignInPage } from './sign-in/page.tsx';
import { dark, light } from './theme.ts';

const words = createWords();

/** The console: one resource for each noun of the API, and the pages that are no list of anything. */
export const App = () => (
  <Admin
    authProvider={authProvider}
    dashboard={Home}
    darkTheme={dark}
    dataProvider={dataProvider}
    disableTelemetry
    i18nProvider={use(words)}
    layout={Layout}
    lightTheme={light}
    loginPage={SignInPage}
    requireAuth
    store={store}
    title="Gatehouse"
  >
    <Resource {...registrations} />
    <Resource {...customers} />
    {settingsResources.map((resource) => (
      <Resource key={resource.name} {...resource} />
    ))}
    <CustomRoutes>
      <Route path="/invite" element={<InvitePage />} />
      <Route path="/self" element={<SelfPage />} />
      {settingsRoutes}
    </CustomRoutes>
    <CustomRoutes noLayout>{openRoutes}</CustomRoutes>
  </Admin>
);
