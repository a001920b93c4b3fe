import type { Place } from './cursor.ts';
import type { Direction, Order } from './orders.ts';

/** The rows that come after a place in a list, for `where`. */
export function after(order: Order, direction: Direction, { value, id }: Place): object {
  const { field, nullable } = order;
  const next = direction === 'asc' ? 'gt' : 'lt';
  if (field === 'id') return { id: { [next]: id } };
  if (value === null) return { [field]: null, id: { [next]: id } };
  const later = order.ranks ? { in: ranksAfter(order.ranks, direction, String(value)) } : { [next]: value };
  return {
    OR: [
      { [field]: later },
      { [field]: value, id: { [next]: id } },
      ...(nullable ? [{ [field]: null }] : []),
    ],
  };
}

function ranksAfter(ranks: readonly string[], direction: Direction, value: string): string[] {
  const at = ranks.indexOf(value);
  return direction === 'asc' ? ranks.slice(at + 1) : ranks.slice(0, Math.max(0, at));
}
