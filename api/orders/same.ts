import { isDeepStrictEqual } from 'node:util';
import type { OrderInput } from '../../contract/inputs/order.ts';
import type { Order } from '../../prisma/generated/client.ts';
import { Problem } from '../problem.ts';
import { orderView } from '../views/order.ts';

/** The order of this number, where it is the one that is reported again. */
export function sameOrder(order: Order, input: OrderInput, customerId: string | undefined): Order {
  const kept = orderView(order);
  const { placedAt, total, lines, delivery = null } = input;
  const isSame =
    order.customerId === customerId &&
    order.total.equals(total.amount) &&
    order.currency === total.currency &&
    (!placedAt || order.placedAt.getTime() === Date.parse(placedAt)) &&
    isDeepStrictEqual(plain(kept.lines), plain(lines)) &&
    isDeepStrictEqual(kept.delivery, delivery);
  if (isSame) return order;
  throw new Problem(409, { detail: `There is another order with the number ${order.number}.` });
}

/** Without keys that hold nothing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
