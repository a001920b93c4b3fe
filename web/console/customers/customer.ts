import type { CustomerView } from '../../../api/views/customer.ts';
import { setupParts, type SetupPart } from '../../../contract/setup.ts';

export type Customer = CustomerView;
export type Status = 'preparing' | 'active' | 'onHold' | 'inactive';

export const isPreparing = ({ stage }: Customer): boolean => stage === 'preparing';
export const mayLogIn = ({ active, onHold }: Customer): boolean => active && !onHold;

/** Mostly one word; a hold on somebody who is not active yet is a second one. */
export function statusesOf(customer: Customer): Status[] {
  if (customer.active) return [customer.onHold ? 'onHold' : 'active'];
  return [isPreparing(customer) ? 'preparing' : 'inactive', ...(customer.onHold ? ['onHold' as const] : [])];
}

export const nameOf = ({ company, email }: Customer): string => company.legalName || email;

const isSet: Record<SetupPart, (customer: Customer) => boolean> = {
  activation: ({ active }) => active,
  pricing: ({ pricing }) => pricing !== null,
  serviceDays: ({ serviceDays }) => serviceDays !== null,
};

/** What a customer lacks: as the registration says while it is prepared, by what is there afterwards. */
export const missingOf = (customer: Customer): SetupPart[] =>
  isPreparing(customer) ? customer.missing : setupParts.filter((part) => !isSet[part](customer));
