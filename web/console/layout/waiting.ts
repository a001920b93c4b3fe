import { useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';

export type Counts = Record<string, number>;

/** Every stage with its number, read again with each change of a registration (live.tsx). */
export const useCounts = () =>
  useQuery({
    queryKey: ['registrations', 'counts'],
    queryFn: () => call<Counts>('GET', '/v1/registrations/counts'),
  });

export const useWaiting = (): number => useCounts().data?.['reviewing'] ?? 0;
