import { readCursor, writeCursor } from './cursor.ts';
import { after } from './keyset.ts';
import { directionOf, orderBy, type Order } from './orders.ts';

/** A list counts exactly so far, and says "at least" beyond it. */
export const countsTo = 10_000;

export type Query = { cursor?: string | undefined; limit: number; sort: string; q?: string | undefined };

export type Rows<Row> = {
  find: (args: { where: object; orderBy: object[]; take: number }) => Promise<Row[]>;
  count: (args: { where: object; take: number }) => Promise<number>;
  /** Whether it is known without counting that there are more than a list counts: surely-many.ts */
  surelyMany?: (where: object) => Promise<boolean>;
};

export type Page<Row> = { items: Row[]; nextCursor: string | null; total: number; totalIsAtLeast?: true };

/** One page of the rows that meet all conditions; one row more than asked says whether another page follows. */
export async function pageOf<Row extends { id: string }>(
  orders: Record<string, Order>,
  query: Query,
  conditions: object[],
  rows: Rows<Row>,
): Promise<Page<Row>> {
  const [part, counted] = await Promise.all([
    partOf(orders, query, conditions, rows.find),
    countOf(rows, conditions),
  ]);
  return {
    ...part,
    ...(counted > countsTo ? { total: countsTo, totalIsAtLeast: true as const } : { total: counted }),
  };
}

/** All rows together are counted along an index, quicker than a sample is read. */
async function countOf<Row>({ count, surelyMany }: Rows<Row>, conditions: object[]): Promise<number> {
  const [where, take] = [{ AND: conditions }, countsTo + 1];
  const isFiltered = conditions.length > 1;
  return isFiltered && (await surelyMany?.(where)) ? take : count({ where, take });
}

/** The rows of a page alone, and where the next one begins. */
export async function partOf<Row extends { id: string }>(
  orders: Record<string, Order>,
  { sort, cursor, limit }: Query,
  conditions: object[],
  find: Rows<Row>['find'],
): Promise<Pick<Page<Row>, 'items' | 'nextCursor'>> {
  const order = orders[sort.replace(/^-/, '')] as Order;
  const direction = directionOf(sort);
  const found: Row[] = [];
  for (const stretch of cursor ? after(order, direction, readCursor(sort, order, cursor)) : [{}]) {
    const take = limit + 1 - found.length;
    const where = { AND: [...conditions, stretch] };
    if (take > 0) found.push(...(await find({ where, orderBy: orderBy(order, direction), take })));
  }
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor(sort, order, last) : null };
}

/** The same page with its rows as callers see them. */
export const shown = <Row, View>({ items, ...rest }: Page<Row>, view: (row: Row) => View): Page<View> => ({
  items: items.map(view),
  ...rest,
});
