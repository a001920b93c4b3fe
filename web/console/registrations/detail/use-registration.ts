import { useQuery } from '@tanstack/react-query';
import { call, problemIn } from '../../api.ts';
import type { Registration } from './registration.ts';

/** Read again with each change of a registration: live.tsx. One that is gone is not asked for again and again. */
export const useRegistration = (id: string) =>
  useQuery({
    queryKey: ['registrations', 'one', id],
    queryFn: () => call<Registration>('GET', `/v1/registrations/${encodeURIComponent(id)}`),
    retry: (count, error) => problemIn(error)?.status !== 404 && count < 2,
  });

export const isGone = (error: unknown): boolean => problemIn(error)?.status === 404;
