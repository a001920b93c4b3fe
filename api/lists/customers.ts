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
