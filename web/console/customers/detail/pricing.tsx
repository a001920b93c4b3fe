import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { Money } from '../../../../contract/setup.ts';
import { labelOf, usePriceTypes } from '../choices.ts';
import type { Customer } from '../customer.ts';
import { Panel } from './panel.tsx';
import { Row, Rows } from './rows.tsx';

export function PricingPanel({ customer: { pricing } }: { customer: Customer }) {
  const translate = useTranslate();
  const locale = useLocale();
  const priceTypes = usePriceTypes().data;
  const money = (value: Money | undefined) =>
    value &&
    new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency }).format(
      Number(value.amount),
    );
  const percent = (value: number | undefined) =>
    value !== undefined &&
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  return (
    <Panel title={translate('gatehouse.setup.pricing.about')}>
      {pricing ? (
        <Rows>
          <Row name="priceTypeId">{labelOf(priceTypes, pricing.priceTypeId)}</Row>
          <Row name="markupPercent">{percent(pricing.markupPercent)}</Row>
          <Row name="paymentTerms">{pricing.paymentTerms}</Row>
          <Row name="creditLimit">{money(pricing.creditLimit)}</Row>
          <Row name="minimumOrder">{money(pricing.minimumOrder)}</Row>
          <Row name="taxExempt">{pricing.taxExempt && translate('ra.boolean.true')}</Row>
        </Rows>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('gatehouse.customer.noPricing')}</Typography>
      )}
    </Panel>
  );
}
