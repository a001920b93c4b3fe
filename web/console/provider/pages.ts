import type { GetListResult } from 'react-admin';
import { call } from '../api.ts';

type Page = { items: { id: string }[]; nextCursor: string | null; total: number; totalIsAtLeast?: true };

/** For each list that was looked at: the cursor that its pages begin with, by number; the first has none. */
const begins = new Map<string, (string | undefined)[]>();
const mostLists = 50;

/** A page by its number: from the nearest one that was seen, cursor by cursor. */
export async function pagesOf(path: string, query: URLSearchParams, number: number): Promise<GetListResult> {
  const list = `${path}?${query.toString()}`;
  const known = begins.get(list) ?? [undefined];
  remember(list, known);
  let at = Math.min(number, known.length);
  for (;;) {
    const page = await read(path, query, known[at - 1]);
    if (page.nextCursor) known[at] = page.nextCursor;
    if (at >= number || !page.nextCursor) return resultOf(page, number, Number(query.get('limit')));
    at += 1;
  }
}

function read(path: string, query: URLSearchParams, cursor: string | undefined): Promise<Page> {
  const asked = new URLSearchParams(query);
  if (cursor) asked.set('cursor', cursor);
  return call('GET', `${path}?${asked.toString()}`);
}

/** A list that counts no further can still be read further: react-admin goes no page beyond the total. */
const resultOf = (page: Page, number: number, perPage: number): GetListResult => {
  const { items, nextCursor, total, totalIsAtLeast = false } = page;
  const seen = totalIsAtLeast ? number * perPage + (nextCursor ? 1 : 0) : 0;
  return {
    data: items,
    total: Math.max(total, seen),
    pageInfo: { hasNextPage: nextCursor !== null, hasPreviousPage: number > 1 },
    meta: { totalIsAtLeast },
  };
};

function remember(list: string, known: (string | undefined)[]): void {
  begins.delete(list);
  begins.set(list, known);
  const [oldest] = begins.keys();
  if (begins.size > mostLists && oldest !== undefined) begins.delete(oldest);
}
