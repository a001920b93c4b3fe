import { z } from '@hono/zod-openapi';
import { asked as text, type Filters } from './filters.ts';
import type { Order } from './orders.ts';
import { pageOf, partOf, type Query, type Rows } from './page.ts';
import { inAnyOf, type Search } from './search.ts';

const mostRows = 200;

type Definition<Orders extends string, Given extends Filters> = {
  orders: Record<Orders, Order>;
  standard: NoInfer<Orders> | `-${NoInfer<Orders>}`;
  filters: Given;
  /** What `q` looks into: columns, or a search of its own. */
  search: string[] | Search;
};

type FilterShape<Given extends Filters> = {
  [Name in keyof Given & string as `filter[${Name}]`]: z.ZodOptional<Given[Name]['schema']>;
};

/** What a list of rows can be asked, and how it answers page by page; every list of the API is one of these. */
export function defineList<Orders extends string, Given extends Filters>(
  definition: Definition<Orders, Given>,
) {
  const { orders } = definition;
  const query = querySchema(definition);
  /** `always` are the conditions that no caller can lift. */
  const all = (asked: object, always: object) => [always, ...conditions(definition, asked)];
  return {
    query,
    /** For whoever takes the list as a whole. */
    whole: query.omit({ cursor: true, limit: true }),
    where: (asked: object, always: object) => ({ AND: all(asked, always) }),
    page: <Row extends { id: string }>(asked: Query, always: object, rows: Rows<Row>) =>
      pageOf(orders, asked, all(asked, always), rows),
    /** A page without a count. */
    part: <Row extends { id: string }>(asked: Query, always: object, find: Rows<Row>['find']) =>
      partOf(orders, asked, all(asked, always), find),
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
    q: text.optional(),
    ...(Object.fromEntries(shape) as FilterShape<Given>),
  });
};

function conditions({ filters, search }: Definition<string, Filters>, query: object): object[] {
  const given = query as Record<string, unknown>;
  const wheres = Object.entries(filters).flatMap(([name, { where }]) => {
    const value = given[`filter[${name}]`];
    return value === undefined ? [] : [where(value as never)];
  });
  const { q } = query as { q?: string };
  if (q === undefined) return wheres;
  const searched = typeof search === 'function' ? search : inAnyOf(...search);
  return [...wheres, searched(q)];
}

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.number().int(),
    totalIsAtLeast: z.literal(true).optional(),
  });
