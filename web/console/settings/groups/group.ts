import { useGetList } from 'react-admin';

export type Group = { id: string; name: string; categories: string[]; builtIn: boolean };

export const useGroupList = () =>
  useGetList<Group>('groups', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });

/** One a line, each once. */
export const categoriesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((category) => category.trim())
      .filter(Boolean),
  ),
];

/** What is wrong with them, as a word to say; the API has the same limits. */
export function wrongWith(text: string | undefined): string | undefined {
  const categories = categoriesOf(text ?? '');
  if (categories.length > 200) return 'gatehouse.settings.groups.tooMany';
  return categories.some(({ length }) => length > 100) ? 'gatehouse.settings.groups.tooLong' : undefined;
}
