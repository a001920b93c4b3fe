import { useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';

/** A site with its settings; under a key of its own, for rows of the list have none. */
export const useSite = <Site>(id: string) =>
  useQuery({
    queryKey: ['sites', 'settings', id],
    queryFn: () => call<Site>('GET', `/v1/sites/${encodeURIComponent(id)}`),
  });
