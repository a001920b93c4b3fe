import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Loaded } from '../parts/loaded.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { useSite } from '../parts/use-site.ts';
import { FurtherLinks } from './further.tsx';
import { PermanentLink } from './permanent.tsx';
import type { InvitingSite } from './types.ts';

type Named = { id: string; name: string };

/** Ways in, of one site at a time. */
export function Links() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const sites = useGetList<Named>('sites', { pagination: { page: 1, perPage: 200 } });
  const id = params.get('site') ?? sites.data?.[0]?.id;
  return (
    <Box sx={{ maxWidth: 960, pb: 4 }}>
      <PageTitle
        title={translate('gatehouse.invite.title')}
        acts={
          (sites.data?.length ?? 0) > 1 && (
            <Chooser sites={sites.data ?? []} id={id ?? ''} onChoose={(site) => setParams({ site })} />
          )
        }
      />
      <Loaded {...sites}>{id && <LinksOf id={id} />}</Loaded>
    </Box>
  );
}

type ChooserProps = { sites: Named[]; id: string; onChoose: (id: string) => void };

function Chooser({ sites, id, onChoose }: ChooserProps) {
  const label = useTranslate()('gatehouse.invite.site');
  return (
    <TextField
      select
      label={label}
      value={id}
      onChange={({ target }) => onChoose(target.value)}
      sx={{ minWidth: 200 }}
    >
      {sites.map((site) => (
        <MenuItem key={site.id} value={site.id}>
          {site.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function LinksOf({ id }: { id: string }) {
  const translate = useTranslate();
  const site = useSite<InvitingSite>(id);
  const permanent = site.data?.invites.find((invite) => invite.permanent);
  return (
    <Loaded {...site}>
      <Typography sx={{ color: 'text.secondary', mb: 2, maxWidth: 640 }}>
        {translate('gatehouse.invite.lead', { site: site.data?.name })}
      </Typography>
      {permanent && <PermanentLink invite={permanent} siteName={site.data?.name ?? ''} />}
      {site.data && <FurtherLinks site={site.data} />}
    </Loaded>
  );
}
