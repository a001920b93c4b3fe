import { DateTime } from 'luxon';
import type { OrderInput } from '../../contract/inputs/order.ts';
import { weekdays, type ServiceDays } from '../../contract/weekdays.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { policiesOf } from '../../prisma/policies.ts';
import type { KnownCustomer } from '../known.ts';
import { invalid } from '../problem.ts';

/** A delivery is on one of the customer's days of service, with the carrier of that day, and not before the order. */
export async function checkDelivery(
  tx: Prisma.TransactionClient,
  { siteId, serviceDays }: KnownCustomer,
  { delivery, placedAt }: OrderInput,
): Promise<void> {
  if (!delivery) return;
  const weekday = weekdays[DateTime.fromISO(delivery.date).weekday - 1] ?? 'monday';
  const carrier = (serviceDays as ServiceDays | null)?.[weekday];
  if (!carrier) throw invalid('/delivery/date', `The customer has no service on ${named(weekday)}.`);
  if (carrier !== delivery.carrierId)
    throw invalid('/delivery/carrierId', `Another carrier delivers on ${named(weekday)}.`);
  const site = await tx.site.findUniqueOrThrow({ where: { id: siteId } });
  const zone = policiesOf(site).timeZone;
  const ordered = placedAt ? DateTime.fromISO(placedAt, { zone }) : DateTime.now().setZone(zone);
  if (delivery.date < (ordered.toISODate() ?? ''))
    throw invalid('/delivery/date', 'This day is before the order.');
}

const named = (weekday: string): string => `${weekday[0]?.toUpperCase()}${weekday.slice(1)}s`;
