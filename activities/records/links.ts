import { applicantToken } from '../../contract/derive/token.ts';
import type { Page } from './page.ts';

/** Pages that mails lead to. The token of a status link stands behind `#`, so that no server log sees it. */
export const joinUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/join/${registration.invite.token}?registration=${registration.id}`;

export const statusUrl = ({ deps, registration }: Page, at: number): string =>
  `${deps.publicUrl}/status/${registration.id}#${applicantToken(deps.secret, registration.id, at)}`;

export const consoleUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/console/registrations/${registration.id}`;

export const setupUrl = ({ deps, registration }: Page): string =>
  `${deps.publicUrl}/console/customers/${registration.customerId}/setup?tour=1`;
