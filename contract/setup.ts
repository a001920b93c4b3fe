import type { ServiceDays } from './weekdays.ts';

/** The three parts that a customer needs before it turns active, in the order the console shows them. */
export const setupParts = ['activation', 'pricing', 'serviceDays'] as const;

export type SetupPart = (typeof setupParts)[number];

export type Money = { amount: string; currency: string };

/** `from` is a day (YYYY-MM-DD) in the site's time zone; without it, or in the past, activation is at once. */
export type Activation = { active: boolean; from?: string };

/** `markupPercent`: −100 to 1000, two decimals. */
export type Pricing = {
  priceTypeId: string;
  markupPercent?: number;
  paymentTerms?: string;
  creditLimit?: Money;
  minimumOrder?: Money;
  taxExempt?: boolean;
};

export type Setup = {
  activation?: Activation;
  pricing?: Pricing;
  serviceDays?: Partial<ServiceDays>;
};

/** The parts of a set-up that are not there yet. */
export function missingParts(setup: Setup): SetupPart[] {
  return setupParts.filter((part) =>
    part === 'activation' ? !setup.activation?.active : setup[part] === undefined,
  );
}
