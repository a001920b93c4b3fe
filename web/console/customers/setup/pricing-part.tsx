import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { offered, type Choice } from '../choices.ts';
import type { Customer } from '../customer.ts';
import { Choose, Text, Tick } from './fields.tsx';
import { PartCard } from './part-card.tsx';
import type { PricingValues } from './pricing.ts';
import type { Part } from './use-part.ts';

type Props = {
  part: Part<PricingValues>;
  customer: Customer;
  currency: string;
  priceTypes: Choice[];
  missing: boolean;
  locked: boolean;
};

const grid = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pt: 1 };

/** Advanced: the price type, and the terms that may come with it. */
export function PricingPart({ part, customer, currency, priceTypes, missing, locked }: Props) {
  const translate = useTranslate();
  const { values, errors, set } = part;
  const saved = customer.pricing;
  const common = (name: keyof PricingValues) => ({
    label: translate(`gatehouse.setup.pricing.${name}`),
    error: errors[name],
  });
  const text = (name: 'markupPercent' | 'paymentTerms' | 'creditLimit' | 'minimumOrder') => ({
    ...common(name),
    value: values[name],
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <PartCard part={part} about="gatehouse.setup.pricing.about" missing={missing} locked={locked}>
      <Box sx={grid}>
        <Choose
          {...common('priceTypeId')}
          required
          none={translate('gatehouse.setup.choose')}
          choices={offered(priceTypes, saved?.priceTypeId ?? null)}
          value={values.priceTypeId}
          onChange={(priceTypeId) => set({ priceTypeId })}
        />
        <Text
          {...text('markupPercent')}
          number
          unit="%"
          hint={translate('gatehouse.setup.pricing.markupHint')}
        />
        <Text {...text('creditLimit')} number unit={saved?.creditLimit?.currency ?? currency} />
        <Text {...text('minimumOrder')} number unit={saved?.minimumOrder?.currency ?? currency} />
        <Text {...text('paymentTerms')} hint={translate('gatehouse.setup.pricing.termsHint')} />
        <Tick
          {...common('taxExempt')}
          checked={values.taxExempt}
          onChange={(taxExempt) => set({ taxExempt })}
        />
      </Box>
    </PartCard>
  );
}
