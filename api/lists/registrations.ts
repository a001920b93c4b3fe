import { stages } from '../../contract/stages.ts';
import { businessFilters, businessOrders } from './business.ts';
import { from, oneOf, passed, until } from './filters.ts';
import { defineList } from './list.ts';
import { byDate, byDateOrNothing, byNumber, byRank } from './orders.ts';
import { inSearch } from './search.ts';

/** What the list of registrations and its export are asked. */
export const registrations = defineList({
  orders: {
    ...businessOrders,
    // Who waits for a decision first, longest waiting on top; then the others, newest first.
    queue: byNumber('queue'),
    submittedAt: byDateOrNothing('submittedAt'),
    updatedAt: byDate('updatedAt'),
    decidedAt: byDateOrNothing('decidedAt'),
    nextDueAt: byDateOrNothing('nextDueAt'),
    stage: byRank('stage', stages),
  },
  standard: '-submittedAt',
  filters: {
    ...businessFilters,
    stage: oneOf('stage', stages),
    submittedFrom: from('submittedAt'),
    submittedUntil: until('submittedAt'),
    decidedFrom: from('decidedAt'),
    decidedUntil: until('decidedAt'),
    dueUntil: until('nextDueAt'),
    overdue: passed('nextDueAt'),
  },
  search: inSearch,
});

const proven = stages.filter((stage) => stage !== 'verifying');

/** Whose address is not proven stays out unless asked for; what is being erased always does. */
export const listedRegistrations = (query: { 'filter[stage]'?: unknown }) => ({
  erasingAt: null,
  // Said as a list, an index by stage can be read along it.
  ...(query['filter[stage]'] ? {} : { stage: { in: proven } }),
});
