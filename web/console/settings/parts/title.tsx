import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { PageTitle } from '../../parts/page-title.tsx';

type Props = { title: string; acts?: ReactNode; backTo?: { path: string; name: string } };

const toSettings = { path: '/settings', name: 'gatehouse.settings.title' };

/** The heading of a page below the settings, and the way back up. */
export function SettingsTitle({ title, acts, backTo = toSettings }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ '& h1': { mt: 0 } }}>
      <Box sx={{ mt: 2, mb: -2 }}>
        <Link
          component={RouterLink}
          to={backTo.path}
          underline="hover"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 24, fontSize: 13 }}
        >
          <ArrowBackIcon sx={{ fontSize: 16 }} />
          {translate(backTo.name)}
        </Link>
      </Box>
      <PageTitle title={title} acts={acts} />
    </Box>
  );
}
