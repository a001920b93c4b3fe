import { useQuery } from '@tanstack/react-query';
import type { Stage } from '../../../contract/stages.ts';
import { call } from '../api.ts';
import type { Row } from '../registrations/list/row.ts';

export type Stats = {
  stages: Record<Stage, number>;
  overdue: Partial<Record<Stage, number>>;
  decided: { approved: number; rejected: number };
  timeToDecision: { medianMs: number | null; decisions: number };
};

/** Read again with each change of a registration (live.tsx). */
export const useStats = () =>
  useQuery({
    queryKey: ['registrations', 'stats'],
    queryFn: () => call<Stats>('GET', '/v1/stats'),
  });

/** Those in which somebody has something to do by a date. */
export const dueStages = 'reviewing,answering,preparing';

const shown = 5;

export const useOverdue = () =>
  useQuery({
    queryKey: ['registrations', 'overdue'],
    queryFn: async () => {
      const filters = `filter[overdue]=true&filter[stage]=${dueStages}`;
      const path = `/v1/registrations?${filters}&sort=nextDueAt&limit=${shown}`;
      return (await call<{ items: Row[] }>('GET', path)).items;
    },
  });

/** The way to the list with these filters. */
export const listWith = (filter: object, sort = { field: 'queue', order: 'ASC' }) => ({
  pathname: '/registrations',
  search: new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: sort.field,
    order: sort.order,
    page: '1',
  }).toString(),
});
