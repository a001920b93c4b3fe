import { isSame, keyed } from '../../contract/derive/keyed.ts';

/** When a form was made, in a form that only we can make. */
export const stampOf = (secret: Uint8Array, at: number): string => `${at.toString(36)}.${sign(secret, at)}`;

/** How old a form is, in ms; undefined when the stamp is not ours. It never gets too old: a page may stay open. */
export function ageOf(secret: Uint8Array, stamp: string, now: number): number | undefined {
  const [time = '', signature = ''] = stamp.split('.');
  const at = Number.parseInt(time, 36);
  return Number.isSafeInteger(at) && isSame(signature, sign(secret, at)) ? now - at : undefined;
}

const sign = (secret: Uint8Array, at: number): string =>
  keyed(secret, 'form-stamp', String(at)).toString('base64url').slice(0, 22);
