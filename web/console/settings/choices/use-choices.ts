import { useGetList } from 'react-admin';

export type Noun = 'price-types' | 'carriers';
export type Choice = { id: string; name: string; retired: boolean };

/** All of them by name, those that are not offered any more last. */
export function useChoices(noun: Noun) {
  const { data, ...rest } = useGetList<Choice>(noun, {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });
  return { ...rest, data: data?.toSorted((a, b) => Number(a.retired) - Number(b.retired)) };
}

/** A name that is offered, or, of one that is not any more, the name with a word that says so. */
export const choicesFor = (all: Choice[] | undefined, retired: string) =>
  (all ?? []).map(({ id, name, retired: gone }) => ({
    id,
    name: gone ? `${name} (${retired})` : name,
    disabled: gone,
  }));
