import { keyed, word } from '../../contract/derive/keyed.ts';
import { codeRules } from '../../contract/codes.ts';
import { ageOf } from './stamp.ts';

/** Nobody reads a page and writes an address in less; our script waits the rest out for whoever does. */
export const leastMs = 2000;

/** `subject` is a field that people never see. */
export type Sent = { email: string; subject: string; stamp: string };

export function isBot(secret: Uint8Array, { subject, stamp }: Sent, now = Date.now()): boolean {
  const age = ageOf(secret, stamp, now);
  return subject !== '' || age === undefined || age < leastMs;
}

/** What looks like success and is none: an id that nobody has, whose codes are all wrong. */
export const nothingStarted = (secret: Uint8Array, invite: string, { email }: Sent, now = Date.now()) => ({
  id: `reg_${word(keyed(secret, 'decoy', invite, email.trim().toLowerCase()))}`,
  stage: 'verifying' as const,
  codeExpiresAt: new Date(now + codeRules.livesMs).toISOString(),
  resendAfter: new Date(now + codeRules.nextCodeAfterMs).toISOString(),
});
