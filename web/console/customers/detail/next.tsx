import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSite } from '../choices.ts';
import { missingOf, type Customer } from '../customer.ts';
import { useNext } from '../setup/next.ts';
import type { Site } from '../choices.ts';

/** Of whoever can't buy yet: what is missing, and what happens then. */
export function Next({ customer }: { customer: Customer }) {
  const site = useSite(customer.site).data;
  const isDone = customer.active && !customer.onHold && missingOf(customer).length === 0;
  return site && !isDone ? <Sentence customer={customer} site={site} /> : null;
}

function Sentence({ customer, site }: { customer: Customer; site: Site }) {
  const translate = useTranslate();
  const next = useNext(customer, site);
  const missing = missingOf(customer).map((part) => translate(`gatehouse.setup.${part}.title`));
  return (
    <Typography sx={{ mb: 2, mt: -1, color: 'text.secondary' }}>
      {missing.length > 0 && `${translate('gatehouse.customer.missing', { parts: missing.join(', ') })} `}
      {customer.active && customer.onHold ? translate('gatehouse.customer.isOnHold') : next}
    </Typography>
  );
}
