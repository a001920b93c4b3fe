import type { Invitation } from '../../api/routes/invites/look-up.ts';
import type { RegistrationView } from '../../api/views/registration.ts';
import type { Words } from './words/en.ts';

export type { Invitation, RegistrationView, Words };

export type Kept = RegistrationView['documents'][number];

type Typed = string | null | undefined;

/** What is being typed: any part of contract/details.ts, all of it text. */
export type Draft = {
  company?: Record<string, Typed> | null;
  contact?: Record<string, Typed> | null;
  addresses?: Record<string, Typed | boolean>[];
  extra?: Record<string, string | number | boolean | null>;
  preferredSite?: Typed;
  preferredCurrency?: Typed;
  newsletter?: boolean;
};

/** Which registration this browser goes on with, and its proof. */
export type Own = { id: string; token: string };

/** A form over a draft: what it holds, and what is wrong about it, by JSON pointer. */
export type Form = {
  invitation: Invitation;
  draft: Draft;
  wrong: Record<string, string>;
  /** Staff asked for these: then none of them is called optional. */
  isAsked?: boolean;
  /** From what it is at that moment: some changes come a little later, when a rule was looked up. */
  change: (how: (before: Draft) => Draft) => void;
};
