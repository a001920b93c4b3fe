import { useQuery } from '@tanstack/react-query';
import type { z } from '@hono/zod-openapi';
import type { siteWithSettingsSchema } from '../../../api/views/site.ts';
import { call } from '../api.ts';

export type Site = z.infer<typeof siteWithSettingsSchema>;
export type Choice = { id: string; name: string; retired?: boolean };

/** Lists that staff choose from are short; they are read whole. */
const useChoices = (noun: string) =>
  useQuery({
    queryKey: [noun, 'choices'],
    queryFn: async () =>
      (
        await call<{ items: Choice[] }>(
          'GET',
          `/v1/${noun}?limit=200${noun === 'groups' ? '' : '&sort=name'}`,
        )
      ).items,
    staleTime: 60_000,
  });

export const usePriceTypes = () => useChoices('price-types');
export const useCarriers = () => useChoices('carriers');
export const useGroups = () => useChoices('groups');
export const useSites = () => useChoices('sites');

export const useSite = (id: string | undefined) =>
  useQuery({
    queryKey: ['sites', id],
    queryFn: () => call<Site>('GET', `/v1/sites/${id}`),
    enabled: id !== undefined,
    staleTime: 60_000,
  });

export const labelOf = (choices: Choice[] | undefined, id: string): string =>
  choices?.find((choice) => choice.id === id)?.name ?? id;

/** Those that are still offered, and the one that is chosen already. */
export const offered = (choices: Choice[], chosen: string | null): Choice[] =>
  choices.filter(({ id, retired }) => !retired || id === chosen);
