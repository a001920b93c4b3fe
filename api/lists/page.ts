import { readCursor, writeCursor } from './cursor.ts';
import { after } from './keyset.ts';
import { directionOf, orderBy, type Order } from './orders.ts';

/** A list counts exactly so far, and says "at least" beyond it. */
const countsTo = 10_000;

export type Query = { cursor?: string | undefined; limit: number; sort: string; q?: string | undefined };

export type Rows<Row> = {
  find: (args: { where: object; orderBy: object[]; take: number }) => Promise<Row[]>;
  count: (args: { where: object; take: number }) => Promise<number>;
};

export type Page<Row> = { items: Row[]; nextCursor: string | null; total: number; totalIsAtLeast?: true };

/** One page of the rows that meet all conditions; one row more than asked says whether another page follows. */
export async function pageOf<Row extends { id: string }>(
  orders: Record<string, Order>,
  { sort, cursor, limit }: Query,
  conditions: object[],
  { find, count }: Rows<Row>,
): Promise<Page<Row>> {
  const order = orders[sort.replace(/^-/, '')] as Order;
  const direction = directionOf(sort);
  const place = cursor === undefined ? [] : [after(order, direction, readCursor(sort, order, cursor))];
  const [found, counted] = await Promise.all([
    find({ where: { AND: [...conditions, ...place] }, orderBy: orderBy(order, direction), take: limit + 1 }),
    count({ where: { AND: conditions }, take: countsTo + 1 }),
  ]);
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return {
    items,
    nextCursor: last ? writeCursor(sort, order, last) : null,
    ...(counted > countsTo ? { total: countsTo, totalIsAtLeast: true as const } : { total: counted }),
  };
}

/** The same page with its rows as callers see them. */
export const shown = <Row, View>({ items, ...rest }: Page<Row>, view: (row: Row) => View): Page<View> => ({
  items: items.map(view),
  ...rest,
});
