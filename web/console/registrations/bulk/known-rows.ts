import { useQueryClient } from '@tanstack/react-query';
import type { Row } from '../list/row.ts';

/** Chosen rows may be of pages that were left; what was read of them then is enough to call them by name. */
export function useKnownRows(): (ids: string[]) => Map<string, Row> {
  const queries = useQueryClient();
  return (ids) => {
    const read = queries.getQueriesData<{ data?: Row[] }>({ queryKey: ['registrations', 'getList'] });
    const rows = read.flatMap(([, page]) => page?.data ?? []);
    return new Map(rows.filter(({ id }) => ids.includes(id)).map((row) => [row.id, row]));
  };
}
