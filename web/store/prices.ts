import type { Prices } from './catalogue.ts';

/** Money in whole cents, so that no price is ever a little off. */
const centsOf = (amount: string): bigint => {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2));
};

const amountOf = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

const isListed = (id: string | null): id is keyof Prices =>
  id === 'pt_retail' || id === 'pt_wholesale' || id === 'pt_distributor';

/** The price of one: the list of the price type, with the markup in per cent; half a cent rounds up. */
export function priceFor(prices: Prices, priceTypeId: string | null, markupPercent: number | null): string {
  const list = centsOf(prices[isListed(priceTypeId) ? priceTypeId : 'pt_retail']);
  // A markup has two decimals and is at least -100: in hundredths of a per cent it is whole.
  const share = 10_000n + BigInt(Math.round((markupPercent ?? 0) * 100));
  return amountOf((list * share + 5_000n) / 10_000n);
}

export const times = (amount: string, quantity: number): string =>
  amountOf(centsOf(amount) * BigInt(quantity));

export const sum = (amounts: string[]): string =>
  amountOf(amounts.reduce((total, amount) => total + centsOf(amount), 0n));
