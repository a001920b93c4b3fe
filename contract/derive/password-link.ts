import { createHash } from 'node:crypto';
import { hours, days } from '../policies.ts';
import { keyed } from './keyed.ts';

/** How long the link of a mail lets its reader set a password. */
export const passwordLinkLivesMs = { 'password-reset': hours(1), 'staff-invitation': days(7) };

/** The token of the link in a notice's mail; a retry makes the same one, so it is kept nowhere. */
export const passwordToken = (secret: Uint8Array, noticeId: string): string =>
  `pwl_${keyed(secret, 'password-link', noticeId).toString('base64url')}`;

/** What is kept of a token, in the form in which better-auth looks for it. */
export const keptToken = (token: string): string =>
  createHash('sha256').update(`reset-password:${token}`).digest('base64url');

/** Behind `#`, so that no log of a server sees the token. */
export const passwordLink = (publicUrl: string, token: string): string =>
  `${publicUrl}/console/set-password#${token}`;
