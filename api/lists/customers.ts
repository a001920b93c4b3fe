import type { Database } from '../../prisma/client.ts';
import { notErasing } from '../views/customer.ts';
import { businessFilters, businessOrders } from './business.ts';
import { exactly, flag, holds } from './filters.ts';
import { defineList } from './list.ts';
import { inSearch } from './search.ts';

/** What the list of customers and its export are asked. */
export const customers = defineList({
  orders: businessOrders,
  standard: '-createdAt',
  filters: {
    ...businessFilters,
    active: flag('active'),
    onHold: flag('onHold'),
    groupId: exactly('groupId'),
    tag: holds('tags'),
  },
  search: inSearch,
});

const fewAtOnce = 200;

/** All but whom staff are erasing: mostly nobody, and then no row has to be looked up beside each customer. */
export async function listedCustomers(db: Database): Promise<object> {
  const going = await db.registration.findMany({
    where: { erasingAt: { not: null }, customerId: { not: null } },
    select: { customerId: true },
    take: fewAtOnce + 1,
  });
  if (going.length > fewAtOnce) return notErasing;
  return { id: { notIn: going.flatMap(({ customerId }) => customerId ?? []) } };
}
