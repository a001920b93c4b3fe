import type { Pricing, Setup } from '../contract/setup.ts';
import { weekdays, type ServiceDays } from '../contract/weekdays.ts';
import type { FieldError } from './problem.ts';
import type { ApiDeps } from './types.ts';
import { notValid } from './validation.ts';

/** Refuses a set-up that names what does not exist or is not offered any more; `below` is its own pointer. */
export async function checkSetup(
  deps: ApiDeps,
  { pricing, serviceDays }: Setup,
  below = '/setup',
): Promise<void> {
  const errors = [
    ...(pricing ? await priceTypeErrors(deps, pricing, `${below}/pricing`) : []),
    ...(serviceDays ? await carrierErrors(deps, serviceDays, `${below}/serviceDays`) : []),
  ];
  if (errors.length > 0) throw notValid(errors);
}

export const checkPricing = async (deps: ApiDeps, pricing: Pricing): Promise<void> => {
  const errors = await priceTypeErrors(deps, pricing, '');
  if (errors.length > 0) throw notValid(errors);
};

export const checkServiceDays = async (deps: ApiDeps, week: Partial<ServiceDays>): Promise<void> => {
  const errors = await carrierErrors(deps, week, '');
  if (errors.length > 0) throw notValid(errors);
};

async function priceTypeErrors(
  { db }: ApiDeps,
  { priceTypeId }: Pricing,
  below: string,
): Promise<FieldError[]> {
  const known = await db.priceType.count({ where: { id: priceTypeId, retired: false } });
  return known > 0
    ? []
    : [{ path: `${below}/priceTypeId`, message: 'There is no such price type to choose.' }];
}

async function carrierErrors(
  { db }: ApiDeps,
  week: Partial<ServiceDays>,
  below: string,
): Promise<FieldError[]> {
  const ids = Object.values(week).filter((id) => typeof id === 'string');
  const known = await db.carrier.findMany({
    where: { id: { in: ids }, retired: false },
    select: { id: true },
  });
  return weekdays
    .filter((day) => week[day] && !known.some(({ id }) => id === week[day]))
    .map((day) => ({ path: `${below}/${day}`, message: 'There is no such carrier to choose.' }));
}
