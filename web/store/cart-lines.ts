import { useCart } from './cart.ts';
import { sum, times } from './prices.ts';
import { useLoad } from './session.ts';
import type { Offer, Shelf } from './shapes.ts';
import { useLocale } from './words/index.ts';

export type Line = Offer & { quantity: number; sum: string };

/** The cart at this visitor's prices; `hidden` says that something of it is not theirs to see. */
export function useCartLines() {
  const shelf = useLoad<Shelf>(`/store/api/catalogue?locale=${useLocale()}`);
  const { items, attempt } = useCart();
  const lines = items.flatMap(({ sku, quantity }): Line[] => {
    const offer = shelf.data?.products.find((product) => product.sku === sku);
    return offer ? [{ ...offer, quantity, sum: times(offer.price, quantity) }] : [];
  });
  return {
    shelf,
    lines,
    attempt,
    currency: shelf.data?.currency ?? 'EUR',
    total: sum(lines.map((line) => line.sum)),
    hidden: shelf.data !== undefined && lines.length < items.length,
  };
}
