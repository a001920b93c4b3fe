import { useSyncExternalStore } from 'react';
import type { Item } from './shapes.ts';

const key = 'gatehouse.store.cart';
const changed = 'gatehouse-cart';
const mostOfOne = 999;

/** `attempt` names the order that this cart becomes, so that it is placed once however often it is sent. */
type Cart = { attempt: string; items: Item[] };

const empty = (): Cart => ({ attempt: newAttempt(), items: [] });

/** `crypto.randomUUID` is there on secure pages only. */
const newAttempt = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function read(text: string | null): Cart {
  try {
    const kept = JSON.parse(text ?? 'null') as Cart | null;
    return kept && Array.isArray(kept.items) ? kept : empty();
  } catch {
    return empty();
  }
}

/** Used as long as the text is the same, so that what reads it gets the same object. */
let last: { text: string | null; cart: Cart } = { text: '', cart: empty() };

function current(): Cart {
  const text = localStorage.getItem(key);
  if (text !== last.text) last = { text, cart: read(text) };
  return last.cart;
}

function write(cart: Cart): void {
  localStorage.setItem(key, JSON.stringify(cart));
  window.dispatchEvent(new Event(changed));
}

function subscribe(hear: () => void): () => void {
  window.addEventListener(changed, hear);
  window.addEventListener('storage', hear);
  return () => {
    window.removeEventListener(changed, hear);
    window.removeEventListener('storage', hear);
  };
}

/** What somebody wants to order, kept in this browser, also while their registration is looked at. */
export const useCart = (): Cart => useSyncExternalStore(subscribe, current);

/** None of it takes it out. */
export function setQuantity(sku: string, quantity: number): void {
  const { items } = current();
  const kept = Math.min(Math.max(0, Math.trunc(quantity) || 0), mostOfOne);
  const isThere = items.some((item) => item.sku === sku);
  const next = isThere
    ? items.map((item) => (item.sku === sku ? { sku, quantity: kept } : item))
    : [...items, { sku, quantity: kept }];
  write({ attempt: newAttempt(), items: next.filter((item) => item.quantity > 0) });
}

export function addToCart(sku: string): void {
  const before = current().items.find((item) => item.sku === sku)?.quantity ?? 0;
  setQuantity(sku, before + 1);
}

export const emptyCart = (): void => write(empty());
