import type { Pricing } from '../contract/setup.ts';
import type { Stage } from '../contract/stages.ts';
import type { ServiceDays } from '../contract/weekdays.ts';

export const reasons = [
  'ok',
  'unknown',
  'applying',
  'waiting',
  'rejected',
  'preparing',
  'inactive',
  'onHold',
  'closed',
] as const;

export type Reason = (typeof reasons)[number];

export type Group = { id: string; categories: string[] };

export type Known = {
  registration?: { stage: Stage } | null | undefined;
  customer?:
    | {
        active: boolean;
        onHold: boolean;
        activityStatus: string;
        pricing: unknown;
        serviceDays: unknown;
        group: Group;
      }
    | null
    | undefined;
};

export type Eligibility = ReturnType<typeof eligibility>;

/** Whether somebody may log in and buy, and on which terms. Whoever is not approved counts as a pending account. */
export function eligibility({ registration, customer }: Known, pending: Group) {
  const reason = reasonOf({ registration, customer });
  const group = customer?.group ?? pending;
  const pricing = (customer?.pricing ?? null) as Pricing | null;
  return {
    canLogIn: reason === 'ok',
    canBuy: reason === 'ok' && group.categories.length > 0,
    reason,
    groupId: group.id,
    categories: group.categories,
    priceTypeId: pricing?.priceTypeId ?? null,
    markupPercent: pricing?.markupPercent ?? null,
    serviceDays: (customer?.serviceDays ?? null) as ServiceDays | null,
  };
}

export function reasonOf({ registration, customer }: Known): Reason {
  if (!customer) return registration ? byStage[registration.stage] : 'unknown';
  if (customer.activityStatus === 'closed') return 'closed';
  if (customer.onHold) return 'onHold';
  if (registration?.stage === 'preparing') return 'preparing';
  return customer.active ? 'ok' : 'inactive';
}

/** What a registration says as long as there is no customer of it. */
const byStage: Record<Stage, Reason> = {
  verifying: 'applying',
  describing: 'applying',
  reviewing: 'waiting',
  answering: 'waiting',
  preparing: 'preparing',
  rejected: 'rejected',
  active: 'unknown',
  expired: 'unknown',
  withdrawn: 'unknown',
  erased: 'unknown',
};
