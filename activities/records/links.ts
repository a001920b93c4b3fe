import { applicantToken } from '../../contract/derive/token.ts';
import type { Deps } from '../deps.ts';
import type { Page } from './page.ts';

/** Pages that mails lead to. The token of a status link stands behind `#`, so that no server log sees it. */
export const joinUrl = async (page: Page): Promise<string> =>
  `${await applyUrl(page)}/${page.registration.id}`;

export const applyUrl = async ({ deps, invite }: Page): Promise<string> =>
  `${deps.publicUrl}/join/${(await invite()).token}`;

export const statusUrl = ({ deps, registration }: Page, at: number): string =>
  statusUrlOf(deps, registration.id, at);

export const statusUrlOf = ({ publicUrl, secret }: Deps, registrationId: string, at: number): string =>
  `${publicUrl}/status/${registrationId}#${applicantToken(secret, registrationId, at)}`;

export const consoleUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/console/registrations/${registration.id}`;

export const setupUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/console/customers/${registration.customerId}/setup?tour=1`;

/** Leads on to the site's page for rejected visitors, whichever that is by then. */
export const rejectedUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/rejected/${registration.siteId}`;
