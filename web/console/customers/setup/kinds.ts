import type { SetupPart } from '../../../../contract/setup.ts';
import type { Customer } from '../customer.ts';

/** What is wrong with which field: words of the console, or what the API said. */
export type Errors = Partial<Record<string, string>>;

/** One part of a set-up as a form: its fields, and the body that the API takes. */
export type Kind<Values> = {
  name: SetupPart;
  path: 'activation' | 'pricing' | 'service-days';
  valuesOf: (customer: Customer) => Values;
  check: (values: Values, customer: Customer) => Errors;
  bodyOf: (values: Values, customer: Customer, currency: string) => object;
};

/** Errors of the whole part stand under this name. */
export const whole = 'whole';
