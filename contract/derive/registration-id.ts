import { keyed, word } from './keyed.ts';

/** Knows an address without naming it. */
export const addressHash = (secret: Uint8Array, email: string): string =>
  keyed(secret, 'address', email).toString('base64url');

/** The id of the n-th registration of an address with a site: derived, so that a second try finds the first. */
export const registrationIdFor = (
  secret: Uint8Array,
  { siteId, email, round }: { siteId: string; email: string; round: number },
): string => `reg_${word(keyed(secret, 'registration', siteId, email, String(round)))}`;
