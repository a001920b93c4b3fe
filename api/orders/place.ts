import { newId } from '../../contract/derive/keyed.ts';
import type { OrderInput } from '../../contract/inputs/order.ts';
import type { Order, Prisma } from '../../prisma/generated/client.ts';
import { knownByEmail, knownById, type Found, type KnownCustomer } from '../known.ts';
import type { ApiDeps } from '../types.ts';
import { eligibilityNow } from '../views/eligibility.ts';
import { checkDelivery } from './delivery.ts';
import { refuseBuyer } from './refusals.ts';
import { sameOrder } from './same.ts';

type Tx = Prisma.TransactionClient;
type Placed = { order: Order; isNew: boolean };

/**
 * Takes an order from whoever may buy at this very moment: a hold that was set before is seen, one that comes
 * meanwhile waits. The same number with the same content is the same order, whatever its buyer may do by now.
 */
export const placeOrder = ({ db }: ApiDeps, input: OrderInput): Promise<Placed> =>
  db.$transaction(async (tx) => {
    const found = await buyerOf(tx, input);
    const before = await orderOf(tx, found, input);
    if (before) return { order: sameOrder(before, input, found.customer?.id), isNew: false };
    const customer = refuseBuyer(found, await eligibilityNow(tx, found));
    await checkDelivery(tx, customer, input);
    const { count } = await tx.order.createMany({ data: [rowOf(customer, input)], skipDuplicates: true });
    const order = await orderOf(tx, found, input);
    if (!order) throw new Error('an order is neither new nor there');
    if (count === 0) return { order: sameOrder(order, input, customer.id), isNew: false };
    // Whoever buys is active, again; and pages that show the customer hear that something is new.
    await tx.customer.update({ where: { id: customer.id }, data: { activityStatus: 'active' } });
    return { order, isNew: true };
  });

/** Held until the order is written. */
async function buyerOf(tx: Tx, { customerId, email = '', site }: OrderInput): Promise<Found> {
  const find = async () =>
    customerId ? ((await knownById(tx, customerId)) ?? nobody) : knownByEmail(tx, site, email);
  const id = customerId ?? (await find()).customer?.id;
  if (id) await tx.$queryRaw`SELECT 1 FROM customers WHERE id = ${id} FOR UPDATE`;
  return find();
}

const nobody: Found = { siteId: '', customer: null, registration: null };

const orderOf = (tx: Tx, { siteId }: Found, { number }: OrderInput): Promise<Order | null> =>
  tx.order.findUnique({ where: { siteId_number: { siteId, number } } });

const rowOf = (
  { id: customerId, siteId }: KnownCustomer,
  { number, placedAt, total, lines, delivery }: OrderInput,
): Prisma.OrderCreateManyInput => ({
  id: newId('ord'),
  siteId,
  customerId,
  number,
  placedAt: placedAt ? new Date(placedAt) : new Date(),
  currency: total.currency,
  total: total.amount,
  lines,
  deliveryDay: delivery?.date ?? null,
  carrierId: delivery?.carrierId ?? null,
});
