import { Box, Card, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Loaded } from '../../parts/loaded.tsx';
import { SettingsTitle } from '../parts/title.tsx';
import { AddSite } from './add-site.tsx';
import type { SiteSettings } from './types.ts';

export function Sites() {
  const translate = useTranslate();
  const sites = useGetList<SiteSettings>('sites', { pagination: { page: 1, perPage: 200 } });
  return (
    <Box sx={{ maxWidth: 720, pb: 4 }}>
      <SettingsTitle title={translate('gatehouse.settings.section.sites')} acts={<AddSite />} />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>
        {translate('gatehouse.settings.site.lead')}
      </Typography>
      <Loaded {...sites}>
        <Card>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('gatehouse.settings.name')}</TableCell>
                <TableCell>{translate('gatehouse.settings.site.currency')}</TableCell>
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                  {translate('gatehouse.settings.site.storefrontUrl')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {sites.data?.map((site) => (
                <SiteRow key={site.id} site={site} />
              ))}
            </TableBody>
          </Table>
        </Card>
      </Loaded>
    </Box>
  );
}

const SiteRow = ({ site: { id, name, currency, storefrontUrl } }: { site: SiteSettings }) => (
  <TableRow hover sx={{ '&:last-child td': { borderBottom: 0 } }}>
    <TableCell>
      <Link
        component={RouterLink}
        to={`/settings/sites/${id}`}
        sx={{ display: 'inline-block', py: 1 }}
        underline="hover"
      >
        {name}
      </Link>
    </TableCell>
    <TableCell>{currency}</TableCell>
    <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' }, overflowWrap: 'anywhere' }}>
      {storefrontUrl}
    </TableCell>
  </TableRow>
);
