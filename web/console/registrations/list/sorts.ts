import type { SortPayload } from 'react-admin';

/** Who waits longest stands on top. */
export const standardSort: SortPayload = { field: 'queue', order: 'ASC' };

/** What can be chosen where there are no headings to press. */
export const sorts = {
  queue: standardSort,
  latest: { field: 'submittedAt', order: 'DESC' },
  due: { field: 'nextDueAt', order: 'ASC' },
  company: { field: 'companyName', order: 'ASC' },
  lastName: { field: 'lastName', order: 'ASC' },
} satisfies Record<string, SortPayload>;

export type SortName = keyof typeof sorts;

export const sortNames = Object.keys(sorts) as SortName[];

export const nameOfSort = ({ field, order }: SortPayload): SortName | '' =>
  sortNames.find((name) => sorts[name].field === field && sorts[name].order === order) ?? '';
