import { startOfDay } from '../../../contract/derive/business-time.ts';
import type { Policies } from '../../../contract/policies.ts';
import type { Activation, Setup } from '../../../contract/setup.ts';
import type { Prisma } from '../../../prisma/generated/client.ts';
import { change, type Page, type Writer } from '../page.ts';

export const activationSet: Writer<'activationSet'> = (page, { activation }) => {
  const { activatesAt, ...days } = daysOf(activation, page.policies);
  setPart(page, { activation });
  change(page, { activatesAt });
  Object.assign(page.setCustomer, days);
  if (days.activeFrom) page.result.startsAt = days.activeFrom.getTime();
  return { activation };
};

/** What row and customer say of the day. */
export function daysOf({ active, from }: Activation, { timeZone }: Policies) {
  const activeFrom = from ? new Date(startOfDay(from, timeZone)) : null;
  return { activatesAt: active ? activeFrom : null, activeFrom, activeFromDay: from ?? null };
}

export const pricingSet: Writer<'pricingSet'> = (page, { pricing }) => {
  setPart(page, { pricing });
  page.setCustomer.pricing = pricing;
  return { pricing };
};

export const serviceDaysSet: Writer<'serviceDaysSet'> = (page, { serviceDays }) => {
  setPart(page, { serviceDays });
  page.setCustomer.serviceDays = serviceDays;
  return { serviceDays };
};

const setPart = (page: Page, part: Setup): void =>
  change(page, {
    setup: { ...(page.registration.setup as Setup | null), ...part } as Prisma.InputJsonObject,
  });
