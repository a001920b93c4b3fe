import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageTitle } from '../../parts/page-title.tsx';

export function Gone() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('gatehouse.registration.gone')} />
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {translate('gatehouse.registration.goneWhy')}
      </Typography>
      <Button component={Link} to="/registrations" variant="outlined">
        {translate('gatehouse.registration.back')}
      </Button>
    </>
  );
}
