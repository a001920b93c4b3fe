import { applicantToken } from '../../contract/derive/token.ts';
import type { Page } from './page.ts';

/** Pages that mails lead to. The token of a status link stands behind `#`, so that no server log sees it. */
export const joinUrl = async (page: Page): Promise<string> =>
  `${await applyUrl(page)}?registration=${page.registration.id}`;

export const applyUrl = async ({ deps, invite }: Page): Promise<string> =>
  `${deps.publicUrl}/join/${(await invite()).token}`;

export const statusUrl = ({ deps, registration }: Page, at: number): string =>
  `${deps.publicUrl}/status/${registration.id}#${applicantToken(deps.secret, registration.id, at)}`;

export const consoleUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/console/registrations/${registration.id}`;

export const setupUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/console/customers/${registration.customerId}/setup?tour=1`;
