import type { Pricing, Setup } from '../../../../contract/setup.ts';
import type { ServiceDays } from '../../../../contract/weekdays.ts';
import type { Choice } from '../choices/use-choices.ts';
import type { Preset } from './types.ts';

export type Offered = { priceTypes: Choice[] | undefined; carriers: Choice[] | undefined };

/** A preset as its form has it: amounts without their currency, which is the site's. */
export type PresetValues = {
  name: string;
  pricing: Omit<Partial<Pricing>, 'creditLimit' | 'minimumOrder'> & {
    creditLimit?: string | null;
    minimumOrder?: string | null;
  };
  serviceDays: Partial<ServiceDays>;
};

export function valuesOf({ name = '', setup }: Partial<Preset>): PresetValues {
  const { creditLimit, minimumOrder, ...pricing } = setup?.pricing ?? {};
  const amounts = { creditLimit: creditLimit?.amount ?? '', minimumOrder: minimumOrder?.amount ?? '' };
  return {
    name,
    pricing: { taxExempt: false, ...pricing, ...amounts },
    serviceDays: setup?.serviceDays ?? {},
  };
}

export function presetOf({ name, pricing, serviceDays }: PresetValues, currency: string) {
  const { creditLimit, minimumOrder, ...rest } = pricing;
  const money = (amount: string | null | undefined) => amount && { amount, currency };
  const all = { ...rest, creditLimit: money(creditLimit), minimumOrder: money(minimumOrder) };
  const setup: Setup = {
    activation: { active: true },
    pricing: given(all) as Pricing,
    serviceDays: given(serviceDays),
  };
  return { name, setup };
}

/** Without what was left empty. */
const given = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== '' && value !== null && value !== undefined && value !== false,
    ),
  );
