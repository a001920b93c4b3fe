import { days } from '../policies.ts';
import { isSame, keyed } from './keyed.ts';

const livesMs = days(30);
const prefix = 'apt_';

/** The applicant's token for one registration; several are valid at a time. `at` is epoch ms. */
export function applicantToken(secret: Uint8Array, registrationId: string, at: number): string {
  const issued = Math.floor(at / 1000).toString(36);
  return `${prefix}${registrationId}.${issued}.${signature(secret, registrationId, issued)}`;
}

/** The registration that a token is for, or undefined when it is forged or older than 30 days. */
export function readApplicantToken(secret: Uint8Array, token: string, now: number): string | undefined {
  if (!token.startsWith(prefix)) return undefined;
  const [registrationId, issued, given] = token.slice(prefix.length).split('.');
  if (!registrationId || !issued || !given) return undefined;
  if (!isSame(given, signature(secret, registrationId, issued))) return undefined;
  return Number.parseInt(issued, 36) * 1000 + livesMs > now ? registrationId : undefined;
}

const signature = (secret: Uint8Array, registrationId: string, issued: string): string =>
  keyed(secret, 'applicant', registrationId, issued).toString('base64url');
