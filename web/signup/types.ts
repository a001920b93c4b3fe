import type { Invitation } from '../../api/routes/invites/look-up.ts';
import type { RegistrationView } from '../../api/views/registration.ts';
import type { Words } from './words/en.ts';

export type { Invitation, RegistrationView, Words };

/** What is being typed: any part of contract/details.ts, all of it text. */
export type Draft = {
  company?: Record<string, string | null>;
  contact?: Record<string, string | null>;
  addresses?: Record<string, string | null>[];
  extra?: Record<string, string | number | boolean | null>;
  preferredSite?: string | null;
  preferredCurrency?: string | null;
  newsletter?: boolean;
};

/** Which registration this browser goes on with, and its proof. */
export type Own = { id: string; token: string };
