import { weekdays } from '../../../contract/weekdays.ts';
import type { Delivery } from '../shapes.ts';
import type { Visitor } from './visitor.ts';

const days = 14;
const dayMs = 24 * 3_600_000;

/** The next days on which somebody brings this customer's orders, from tomorrow on, and who that is. */
export function deliveriesOf(visitor: Visitor, now = Date.now()): Delivery[] {
  if (visitor.kind !== 'customer') return [];
  const { deliveries } = visitor.customer;
  return Array.from({ length: days }, (_, n) => new Date(now + (n + 1) * dayMs)).flatMap((date) => {
    const weekday = weekdays[(date.getUTCDay() + 6) % 7];
    const carrier = deliveries.find((delivery) => delivery.weekday === weekday)?.carrier;
    return carrier ? [{ date: date.toISOString().slice(0, 10), carrier }] : [];
  });
}
