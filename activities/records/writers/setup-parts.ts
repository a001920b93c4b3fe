import { startOfDay } from '../../../contract/derive/business-time.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { Prisma } from '../../../prisma/generated/client.ts';
import { change, type Page, type Writer } from '../page.ts';

export const activationSet: Writer<'activationSet'> = (page, { activation }) => {
  const startsAt = activation.from ? startOfDay(activation.from, page.policies.timeZone) : undefined;
  const day = startsAt === undefined ? null : new Date(startsAt);
  setPart(page, { activation });
  change(page, { activatesAt: activation.active ? day : null });
  Object.assign(page.setCustomer, { activeFrom: day, activeFromDay: activation.from ?? null });
  if (startsAt !== undefined) page.result.startsAt = startsAt;
  return { activation };
};

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
