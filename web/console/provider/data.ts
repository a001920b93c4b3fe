import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { call } from '../api.ts';
import { pagesOf } from './pages.ts';

const pathOf = (resource: string, id?: Identifier): string =>
  `/v1/${resource}${id === undefined ? '' : `/${encodeURIComponent(String(id))}`}`;

type Given = string | number | boolean | string[] | null | undefined;

const filtersOf = (filter: Record<string, Given>): [string, string][] =>
  Object.entries(filter).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null || value === '') return [];
    const text = Array.isArray(value) ? value.join(',') : String(value);
    return [[name === 'q' ? 'q' : `filter[${name}]`, text]];
  });

type Asked = { filter?: object; sort?: { field: string; order: string } | undefined };

/** What a list as a whole is asked. */
export function wholeQueryOf({ filter = {}, sort }: Asked): URLSearchParams {
  const query = new URLSearchParams(filtersOf(filter as Record<string, Given>));
  if (sort) query.set('sort', `${sort.order === 'DESC' ? '-' : ''}${sort.field}`);
  return query;
}

/** What a list is asked, but for the place in it. */
export function queryOf({ pagination, ...asked }: Partial<GetListParams>): URLSearchParams {
  const query = wholeQueryOf(asked);
  query.set('limit', String(pagination?.perPage ?? 50));
  return query;
}

/** Lists of the API go by cursors, those of the console by pages: what is called which is kept in `pages.ts`. */
export const dataProvider: DataProvider = {
  getList: (resource, params) => pagesOf(pathOf(resource), queryOf(params), params.pagination?.page ?? 1),
  getOne: async (resource, { id }) => ({ data: await call(`GET`, pathOf(resource, id)) }),
  getMany: async (resource, { ids }) =>
    ({
      data: await Promise.all(ids.map((id) => call<RaRecord>('GET', pathOf(resource, id)))),
    }) as never,
  getManyReference: (resource, { target, id, ...params }) =>
    pagesOf(
      pathOf(resource),
      queryOf({ ...params, filter: { ...params.filter, [target]: id } }),
      params.pagination.page,
    ),
  create: async (resource, { data }) => ({ data: await call('POST', pathOf(resource), data) }),
  update: async (resource, { id, data }) => ({ data: await call('PATCH', pathOf(resource, id), data) }),
  updateMany: () => Promise.reject(new Error('not supported')),
  delete: async (resource, { id }) => {
    await call('DELETE', pathOf(resource, id));
    return { data: { id } as never };
  },
  deleteMany: () => Promise.reject(new Error('not supported')),
};
