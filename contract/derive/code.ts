import { codeRules } from '../codes.ts';
import { keyed } from './keyed.ts';

type Of = { registrationId: string; codeId: string };

/** The six digits of a claimed code; derived, so that a retry mails the same ones. */
export function codeFor(secret: Uint8Array, { registrationId, codeId }: Of): string {
  const number = keyed(secret, 'code', registrationId, codeId).readBigUInt64BE();
  return String(number % BigInt(10 ** codeRules.digits)).padStart(codeRules.digits, '0');
}

/** What is kept of a code; bound to its registration, so that it proves nothing elsewhere. */
export const codeHash = (secret: Uint8Array, registrationId: string, code: string): string =>
  keyed(secret, 'code-hash', registrationId, code).toString('base64url');
