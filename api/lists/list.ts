import { z } from '@hono/zod-openapi';
import { asked, contains, type Filters } from './filters.ts';
import type { Order } from './orders.ts';
import { pageOf, type Query, type Rows } from './page.ts';

const mostRows = 200;

type Definition<Orders extends string, Given extends Filters> = {
  orders: Record<Orders, Order>;
  standard: NoInfer<Orders> | `-${NoInfer<Orders>}`;
  filters: Given;
  /** Columns that `q` looks into. */
  search: string[];
};

type FilterShape<Given extends Filters> = {
  [Name in keyof Given & string as `filter[${Name}]`]: z.ZodOptional<Given[Name]['schema']>;
};

/** What a list of rows can be asked, and how it answers page by page; every list of the API is one of these. */
export function defineList<Orders extends string, Given extends Filters>(
  definition: Definition<Orders, Given>,
) {
  return {
    query: querySchema(definition),
    /** `always` are the conditions that no caller can lift. */
    page: <Row extends { id: string }>(query: Query, always: object, rows: Rows<Row>) =>
      pageOf(definition.orders, query, [always, ...conditions(definition, query)], rows),
  };
}

const querySchema = <Orders extends string, Given extends Filters>({
  orders,
  standard,
  filters,
}: Definition<Orders, Given>) => {
  const names = Object.keys(orders) as Orders[];
  const sorts = [...names, ...names.map((name) => `-${name}` as const)] as const;
  const shape = Object.entries(filters).map(([name, { schema }]) => [`filter[${name}]`, schema.optional()]);
  return z.strictObject({
    cursor: z.string().max(2000).optional(),
    limit: z.coerce.number().int().min(1).max(mostRows).default(50),
    sort: z.enum(sorts).default(standard as never),
    q: asked.optional(),
    ...(Object.fromEntries(shape) as FilterShape<Given>),
  });
};

function conditions({ filters, search }: Definition<string, Filters>, query: Query): object[] {
  const given = query as Record<string, unknown>;
  const wheres = Object.entries(filters).flatMap(([name, filter]) => {
    const value = given[`filter[${name}]`];
    return value === undefined ? [] : [filter.where(value as never)];
  });
  const { q } = query;
  return q === undefined ? wheres : [...wheres, { OR: search.map((field) => contains(field, q)) }];
}

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.number().int(),
    totalIsAtLeast: z.literal(true).optional(),
  });
