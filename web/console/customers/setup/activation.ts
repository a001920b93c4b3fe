import { isPreparing } from '../customer.ts';
import type { Errors, Kind } from './kinds.ts';

export type ActivationValues = { active: boolean; from: string };

const furthestMs = 731 * 24 * 3_600_000;

export const activation: Kind<ActivationValues> = {
  name: 'activation',
  path: 'activation',
  valuesOf: (customer) => ({
    active: customer.activation.active,
    from: isPreparing(customer) ? (customer.activation.from ?? '') : '',
  }),
  check: ({ active, from }, customer) => {
    const errors: Errors = {};
    if (!active && !customer.activation.active) errors['active'] = 'gatehouse.setup.activation.tickFirst';
    if (active && from && !isNear(from)) errors['from'] = 'gatehouse.setup.activation.badDay';
    return errors;
  },
  bodyOf: ({ active, from }, customer) => ({
    active,
    ...(active && from && isPreparing(customer) && { from }),
  }),
};

const isNear = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && Date.parse(day) < Date.now() + furthestMs;
