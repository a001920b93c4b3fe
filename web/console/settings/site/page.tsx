import { Box } from '@mui/material';
import { useParams } from 'react-router-dom';
import { Loaded } from '../../parts/loaded.tsx';
import { useSite } from '../../parts/use-site.ts';
import { SettingsTitle } from '../parts/title.tsx';
import { Brand } from './brand.tsx';
import { Documents } from './form/documents.tsx';
import { ExtraFields } from './form/extra.tsx';
import { General } from './general.tsx';
import { Hours } from './hours.tsx';
import { Presets } from './presets.tsx';
import { Reasons } from './reasons.tsx';
import { Times } from './times.tsx';
import type { SiteSettings } from './types.ts';

const backTo = { path: '/settings/sites', name: 'gatehouse.settings.section.sites' };

/** All settings of one site, each section saved on its own. */
export function SitePage() {
  const { id = '' } = useParams();
  const site = useSite<SiteSettings>(id);
  return (
    <Box sx={{ maxWidth: 960, pb: 4 }}>
      <SettingsTitle title={site.data?.name ?? '…'} backTo={backTo} />
      <Loaded {...site}>{site.data && <Sections site={site.data} />}</Loaded>
    </Box>
  );
}

const Sections = ({ site }: { site: SiteSettings }) => (
  <>
    <General site={site} />
    <Brand site={site} />
    <Hours site={site} />
    <Times site={site} />
    <ExtraFields site={site} />
    <Documents site={site} />
    <Reasons site={site} />
    <Presets site={site} />
  </>
);
