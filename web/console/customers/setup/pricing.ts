import type { Money } from '../../../../contract/setup.ts';
import type { Errors, Kind } from './kinds.ts';

export type PricingValues = {
  priceTypeId: string;
  markupPercent: string;
  paymentTerms: string;
  creditLimit: string;
  minimumOrder: string;
  taxExempt: boolean;
};

export const pricing: Kind<PricingValues> = {
  name: 'pricing',
  path: 'pricing',
  valuesOf: ({ pricing: set }) => ({
    priceTypeId: set?.priceTypeId ?? '',
    markupPercent: set?.markupPercent === undefined ? '' : String(set.markupPercent),
    paymentTerms: set?.paymentTerms ?? '',
    creditLimit: set?.creditLimit?.amount ?? '',
    minimumOrder: set?.minimumOrder?.amount ?? '',
    taxExempt: set?.taxExempt ?? false,
  }),
  check: (values) => {
    const errors: Errors = {};
    if (!values.priceTypeId) errors['priceTypeId'] = 'gatehouse.setup.pricing.choosePriceType';
    if (!isMarkup(values.markupPercent)) errors['markupPercent'] = 'gatehouse.setup.pricing.badMarkup';
    for (const name of ['creditLimit', 'minimumOrder'] as const)
      if (!isAmount(values[name])) errors[name] = 'gatehouse.setup.pricing.badAmount';
    if (values.paymentTerms.length > 200) errors['paymentTerms'] = 'gatehouse.setup.pricing.longTerms';
    return errors;
  },
  bodyOf: (
    { priceTypeId, markupPercent, paymentTerms, taxExempt, ...amounts },
    { pricing: set },
    currency,
  ) => {
    const terms = paymentTerms.trim();
    const money = (name: 'creditLimit' | 'minimumOrder'): Partial<Record<string, Money>> => {
      const amount = withPoint(amounts[name]);
      return amount ? { [name]: { amount, currency: set?.[name]?.currency ?? currency } } : {};
    };
    return {
      priceTypeId,
      ...(markupPercent.trim() && { markupPercent: Number(withPoint(markupPercent)) }),
      ...(terms && { paymentTerms: terms }),
      ...money('creditLimit'),
      ...money('minimumOrder'),
      ...(taxExempt && { taxExempt }),
    };
  },
};

/** Half of Europe writes a comma. */
const withPoint = (text: string): string => text.trim().replace(',', '.').replace('−', '-');

const isAmount = (text: string): boolean => !text.trim() || /^\d{1,12}(\.\d{1,2})?$/.test(withPoint(text));

function isMarkup(text: string): boolean {
  const given = withPoint(text);
  if (!given) return true;
  return /^[-+]?\d{1,4}(\.\d{1,2})?$/.test(given) && Number(given) >= -100 && Number(given) <= 1000;
}
