import { createHash } from 'node:crypto';
import { hours, days } from '../policies.ts';
import { keyed } from './keyed.ts';

/** How long the link of a mail lets its reader set a password. */
export const passwordLinkLivesMs = {
  'password-reset': hours(1),
  'staff-invitation': days(7),
  'ready-to-buy': days(7),
};

/** The token of the link in a mail, made of what the mail was written for: a retry makes the same one, it is kept nowhere. */
export const passwordToken = (secret: Uint8Array, writtenFor: string): string =>
  `pwl_${keyed(secret, 'password-link', writtenFor).toString('base64url')}`;

/** What is kept of a token, in the form in which better-auth looks for it. */
export const keptToken = (token: string): string =>
  createHash('sha256').update(`reset-password:${token}`).digest('base64url');

/** Behind `#`, so that no log of a server sees the token. */
export const passwordLink = (publicUrl: string, token: string): string =>
  `${publicUrl}/console/set-password#${token}`;

/** The same for customers; the page there wears the look of the site. */
export const accountPasswordLink = (publicUrl: string, siteId: string, token: string): string =>
  `${publicUrl}/account/set-password?site=${encodeURIComponent(siteId)}#${token}`;

/** Whose link it is, as the link's row says until it is used: a customer has no user before that. */
export const linkOf = (customerId: string): string => `customer:${customerId}`;
export const customerOfLink = (value: string): string | undefined => /^customer:(.+)$/.exec(value)?.[1];
