import { keyed, word } from './keyed.ts';

/** What the codes of an address' sign-ins belong to, in the place of a registration; it names nobody. */
export const signInSubject = (secret: Uint8Array, email: string): string =>
  `${signInPrefix}${word(keyed(secret, 'sign-in-subject', email))}`;

export const signInPrefix = 'sgn_';

/** Counts apart from those of sign-ups: whoever uses these up keeps nobody from applying. */
export const signInAddressHash = (secret: Uint8Array, email: string): string =>
  keyed(secret, 'sign-in-address', email).toString('base64url');

/** A code and the notice that mails it are made together, and each is found by the other. */
export const noticeOfCode = (codeId: string): string => codeId.replace(/^code_/, 'ntc_');
export const codeOfNotice = (noticeId: string): string => noticeId.replace(/^ntc_/, 'code_');
