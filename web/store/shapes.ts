import type { Eligibility } from '../../api/eligibility.ts';

/** What the shop's server tells its own pages. */

export type Delivery = { date: string; carrier: { id: string; name: string } };

/** Why somebody may not order; `anonymous` has not said who they are, `signIn` may, once they have signed in. */
export type Refusal = Exclude<Eligibility['reason'], 'ok'> | 'anonymous' | 'signIn' | 'noCategories';

export type Session = {
  shop: { name: string; color?: string };
  /** Who it is, as far as the shop knows. */
  name: string | null;
  isSignedIn: boolean;
  refusal: Refusal | null;
  /** Where an application can be followed. */
  statusUrl: string | null;
  deliveries: Delivery[];
};

export type Offer = { sku: string; category: string; name: string; unit: string; price: string };

export type Shelf = {
  categories: { id: string; name: string }[];
  products: Offer[];
  currency: string;
  /** Prices are the visitor's own, not the public ones. */
  isOwnPrice: boolean;
};

export type Item = { sku: string; quantity: number };

export type NewOrder = { attempt: string; items: Item[]; date: string; locale: string };
export type Placed = {
  number: string;
  total: { amount: string; currency: string };
  delivery: { date: string; carrier: string } | null;
};
