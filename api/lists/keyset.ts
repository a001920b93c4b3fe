import type { Place } from './cursor.ts';
import type { Direction, Order } from './orders.ts';

/**
 * The rows that come after a place in a list, as stretches that follow one another. Each is one range of an index,
 * so that the thousandth page is as quick as the first; rows without a value are a stretch of their own.
 */
export function after(order: Order, direction: Direction, { value, id }: Place): object[] {
  const { field, nullable } = order;
  const next = direction === 'asc' ? 'gt' : 'lt';
  if (field === 'id') return [{ id: { [next]: id } }];
  if (value === null) return [{ [field]: null, id: { [next]: id } }];
  const { from, beyond } = rangeOf(order, direction, value);
  // The bound says nothing new, but the index begins there; of the alternatives it would not know where.
  const range = {
    AND: [{ [field]: from }, { OR: [{ [field]: beyond }, { [field]: value, id: { [next]: id } }] }],
  };
  return nullable ? [range, { [field]: null }] : [range];
}

function rangeOf({ ranks }: Order, direction: Direction, value: Exclude<Place['value'], null>) {
  if (!ranks) {
    const next = direction === 'asc' ? 'gt' : 'lt';
    return { from: { [`${next}e`]: value }, beyond: { [next]: value } };
  }
  const later = ranksAfter(ranks, direction, String(value));
  return { from: { in: [String(value), ...later] }, beyond: { in: later } };
}

function ranksAfter(ranks: readonly string[], direction: Direction, value: string): string[] {
  const at = ranks.indexOf(value);
  return direction === 'asc' ? ranks.slice(at + 1) : ranks.slice(0, Math.max(0, at));
}
