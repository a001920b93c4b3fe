import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA-256 over the purpose and its parts; a purpose of its own keeps one use from standing in for another. */
export function keyed(secret: Uint8Array, purpose: string, ...parts: string[]): Buffer {
  return createHmac('sha256', secret)
    .update([purpose, ...parts].join('\0'))
    .digest();
}

/** Compares secrets in a time that tells nothing of where they differ. */
export function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 24 lower-case letters and digits, about 124 bits. */
export const word = (bytes: Buffer): string =>
  BigInt(`0x${bytes.toString('hex')}`)
    .toString(36)
    .padStart(24, '0')
    .slice(0, 24);

/** A random id with a prefix, as in `sub_…`. */
export const newId = (prefix: string): string => `${prefix}_${word(randomBytes(20))}`;
