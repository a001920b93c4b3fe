const key = 'gatehouse.store.checkout';
const forMs = 30 * 60_000;

/** Whoever leaves the checkout to sign in elsewhere comes back to the shop's first page, and goes on from there. */
export const leaveCheckout = (): void => sessionStorage.setItem(key, String(Date.now()));

export function backAtCheckout(): boolean {
  const left = Number(sessionStorage.getItem(key) ?? 0);
  sessionStorage.removeItem(key);
  return left > Date.now() - forMs;
}
