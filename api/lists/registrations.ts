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

const moments = {
  'filter[overdue]': 'nextDueAt',
  'filter[dueUntil]': 'nextDueAt',
  'filter[submittedFrom]': 'submittedAt',
  'filter[submittedUntil]': 'submittedAt',
  'filter[decidedFrom]': 'decidedAt',
  'filter[decidedUntil]': 'decidedAt',
  'filter[createdFrom]': 'createdAt',
  'filter[createdUntil]': 'createdAt',
} as const;

/** What a count reads along: without an order Prisma takes the ids, which are spread over the whole table. */
export function countedAlong(query: object): Record<string, 'asc'> {
  const asked = Object.entries(moments).find(([filter]) => filter in query);
  return { [asked?.[1] ?? 'queue']: 'asc' };
}
