import type { Eligibility } from '../../../api/eligibility.ts';
import { categories, currency, products } from '../catalogue.ts';
import { priceFor } from '../prices.ts';
import type { Shelf } from '../shapes.ts';

/** What a visitor may see, at their prices: the open categories, and those that their group names. */
export function shelfFor(eligibility: Eligibility | undefined, locale: string): Shelf {
  const language = locale.startsWith('es') ? 'es' : 'en';
  const seen = categories.filter(({ id, open }) => open || eligibility?.categories.includes(id));
  const { priceTypeId = null, markupPercent = null } = eligibility?.canLogIn ? eligibility : {};
  return {
    categories: seen.map(({ id, name }) => ({ id, name: name[language] })),
    products: products
      .filter(({ category }) => seen.some(({ id }) => id === category))
      .map(({ sku, category, name, unit, prices }) => ({
        sku,
        category,
        name: name[language],
        unit: unit[language],
        price: priceFor(prices, priceTypeId, markupPercent),
      })),
    currency,
    isOwnPrice: priceTypeId !== null,
  };
}
