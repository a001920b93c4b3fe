import { Alert, Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageTitle } from '../../parts/page-title.tsx';
import { useCan } from '../../provider/can.ts';
import type { Choice, Site } from '../choices.ts';
import { isPreparing, missingOf, nameOf, type Customer } from '../customer.ts';
import { StatusChips } from '../status-chips.tsx';
import { ActivationPart } from './activation-part.tsx';
import { AskBeforeLeaving } from './leave.tsx';
import { Outcome } from './outcome.tsx';
import { Presets } from './presets.tsx';
import { PricingPart } from './pricing-part.tsx';
import { ServiceDaysPart } from './service-days-part.tsx';
import { Summary } from './summary.tsx';
import { Tour } from './tour/tour.tsx';
import { useSetup } from './use-setup.ts';

type Props = { customer: Customer; site: Site; priceTypes: Choice[]; carriers: Choice[] };

const columns = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 300px' },
  mb: 4,
};

/** Three parts, in any order, each saved by itself; beside them what is missing. */
export function SetupView({ customer, site, priceTypes, carriers }: Props) {
  const translate = useTranslate();
  const locked = !useCan()('setUp');
  const known = !usePermissions().isPending;
  const forms = useSetup(customer, site);
  const [began] = useState(() => isPreparing(customer));
  const { activation, pricing, serviceDays } = forms.parts;
  const missing = missingOf(customer);
  const part = { customer, locked };
  return (
    <>
      <PageTitle
        title={translate('gatehouse.setup.title', { name: nameOf(customer) })}
        acts={
          <>
            {!locked && <Tour customer={customer} site={site} />}
            <Button component={Link} to={`/customers/${customer.id}/show`}>
              {translate('gatehouse.setup.outcome.open')}
            </Button>
          </>
        }
      >
        <StatusChips customer={customer} />
      </PageTitle>
      {locked && known && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('gatehouse.setup.locked')}
        </Alert>
      )}
      {began && customer.active && <Outcome customer={customer} site={site} />}
      {!locked && <Presets customer={customer} site={site} forms={forms} />}
      <Box sx={columns}>
        <Summary customer={customer} site={site} />
        <Stack spacing={2}>
          <ActivationPart {...part} part={activation} site={site} missing={missing.includes('activation')} />
          <PricingPart
            {...part}
            part={pricing}
            currency={site.currency}
            priceTypes={priceTypes}
            missing={missing.includes('pricing')}
          />
          <ServiceDaysPart
            {...part}
            part={serviceDays}
            carriers={carriers}
            missing={missing.includes('serviceDays')}
          />
        </Stack>
      </Box>
      <AskBeforeLeaving unsaved={forms.dirty} />
    </>
  );
}
