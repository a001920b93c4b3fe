import type { Placed } from './shapes.ts';

const key = 'gatehouse.store.order';

export const keepOrder = (order: Placed): void => sessionStorage.setItem(key, JSON.stringify(order));

export function lastOrder(): Placed | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Placed | null) ?? undefined;
  } catch {
    return undefined;
  }
}
