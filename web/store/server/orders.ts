import type { Context } from 'hono';
import { currency } from '../catalogue.ts';
import { sum, times } from '../prices.ts';
import type { NewOrder, Offer, Placed, Shelf } from '../shapes.ts';
import { deliveriesOf } from './deliveries.ts';
import type { Gatehouse } from './gatehouse.ts';
import { refuse } from './refuse.ts';
import type { Visitor } from './visitor.ts';

/**
 * Places an order: the shop makes the lines from its own prices and reports them. Gatehouse has the last word on
 * whether this customer may buy, and on the delivery.
 */
export async function placeOrder(
  c: Context,
  { shop }: Gatehouse,
  visitor: Visitor & { kind: 'customer' },
  shelf: Shelf,
  order: NewOrder,
): Promise<Response> {
  const delivery = deliveriesOf(visitor).find(({ date }) => date === order.date);
  if (!delivery) return refuse(c, 422, 'delivery');
  const lines = linesOf(shelf, order);
  if (lines.length === 0) return refuse(c, 422, 'items');
  const amount = sum(lines.map(({ price, quantity }) => times(price.amount, quantity)));
  const answer = await shop.v1.orders.$post({
    json: {
      customerId: visitor.customer.id,
      number: await numberOf(visitor.customer.id, order.attempt),
      total: { amount, currency },
      lines,
      delivery: { date: delivery.date, carrierId: delivery.carrier.id },
    },
  });
  if (!answer.ok) return passOn(c, answer);
  const { number, total } = await answer.json();
  const placed: Placed = {
    number,
    total,
    delivery: { date: delivery.date, carrier: delivery.carrier.name },
  };
  return c.json(placed, 201);
}

/** Only what is on this visitor's shelf, in whole packs. */
const linesOf = ({ products }: Shelf, { items }: NewOrder) =>
  items.flatMap(({ sku, quantity }) => {
    const product = products.find((offer) => offer.sku === sku);
    return product && quantity > 0 ? [lineOf(product, quantity)] : [];
  });

const lineOf = ({ sku, name, unit, price }: Offer, quantity: number) => ({
  sku,
  name: `${name}, ${unit}`,
  quantity,
  price: { amount: price, currency },
});

/** The same try has the same number: an order whose answer got lost is not placed twice. */
async function numberOf(customerId: string, attempt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${customerId}\0${attempt}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = hash.slice(0, 6).reduce((number, byte) => number * 256 + byte, 0);
  return `B-${String(digits % 10_000_000_000).padStart(10, '0')}`;
}

/** What Gatehouse refused, with its reason. */
export async function passOn(
  c: Context,
  answer: Pick<Response, 'status' | 'headers'> & { json: () => unknown },
) {
  const problem = (await answer.json()) as object;
  const retryAfter = answer.headers.get('retry-after');
  if (retryAfter) c.header('retry-after', retryAfter);
  return c.json(problem, answer.status as 409);
}
