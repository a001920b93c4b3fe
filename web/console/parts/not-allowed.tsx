import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Loading, usePermissions, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Right } from '../../../contract/rights.ts';
import { PageTitle } from './page-title.tsx';

/** For whoever followed a link to what their role has no right to. */
export function NotAllowed() {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 560 }}>
      <PageTitle title={translate('gatehouse.error.notAllowed')} />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>
        {translate('gatehouse.error.notAllowedHint')}
      </Typography>
      <Button component={Link} to="/" variant="outlined">
        {translate('gatehouse.error.goHome')}
      </Button>
    </Box>
  );
}

/** Its children for those who have the right; the API asks for it anyway. */
export function Only({ right, children }: { right: Right; children: ReactNode }) {
  const { permissions, isPending } = usePermissions<readonly Right[]>();
  if (isPending) return <Loading />;
  return permissions?.includes(right) ? children : <NotAllowed />;
}
