import type { Eligibility, Reason } from '../eligibility.ts';
import type { Found, KnownCustomer } from '../known.ts';
import { Problem } from '../problem.ts';

const sentences: Record<Exclude<Reason, 'ok'> | 'noCategories', string> = {
  unknown: 'Nobody is known here with this address or id.',
  applying: 'The application is not complete yet.',
  waiting: 'The application is with staff.',
  rejected: 'The application was rejected.',
  preparing: 'The customer is approved, and being set up.',
  inactive: 'The customer is not active.',
  onHold: 'The customer is on hold.',
  closed: 'The account is closed.',
  noCategories: 'The group of the customer sees no category.',
};

/** Refuses whoever may not buy, and says why; `noCategories` is a customer who may log in. */
export function refuseBuyer({ customer }: Found, { canBuy, reason }: Eligibility): KnownCustomer {
  if (canBuy && customer) return customer;
  const why = reason === 'ok' ? 'noCategories' : reason;
  throw new Problem(409, { detail: sentences[why], reason: why });
}
