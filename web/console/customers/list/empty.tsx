import { Button, Card, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** Nobody is a customer yet, or nobody meets the filters. */
export function NobodyHere() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  const key = isFiltered ? 'noMatch' : 'nobody';
  return (
    <Card sx={{ p: 4, textAlign: 'center' }}>
      <Typography variant="h2">{translate(`gatehouse.customers.${key}.title`)}</Typography>
      <Typography sx={{ my: 1, color: 'text.secondary' }}>
        {translate(`gatehouse.customers.${key}.text`)}
      </Typography>
      {isFiltered ? (
        <Button onClick={() => setFilters({}, [])}>{translate('gatehouse.customers.clear')}</Button>
      ) : (
        <Button component={Link} to="/registrations">
          {translate('gatehouse.menu.registrations')}
        </Button>
      )}
    </Card>
  );
}
