import type { Actor } from './actors.ts';
import type { Activation, Pricing, Setup } from './setup.ts';
import type { ServiceDays } from './weekdays.ts';

/**
 * What every message to the workflow carries beside its own body.
 * `by` and `key` may be missing in a signal sent by hand; `checked` says that the API has looked at the
 * values already (a hand-sent signal is looked at by an activity first). `wordsId` points to free texts
 * kept in Postgres, so that none of them enters the history. `seen` is the number of the newest timeline entry
 * that the sender knew of: one that the workflow doesn't know was written by a task that got lost.
 */
export type Envelope = {
  by?: Actor | string;
  key?: string;
  checked?: boolean;
  wordsId?: string;
  seen?: number;
};

/** Free texts of a decision: `text` is for the applicant, `note` for staff, `reason` a text in place of a listed one. */
export type Words = { text?: string; note?: string; reason?: string };

export type ApplyAgain = 'now' | 'after' | 'never';

export type MessageBodies = {
  verified: object;
  resendCode: { codeId: string };
  submitDetails: { submissionId: string };
  answer: { submissionId: string };
  withdraw: object;
  approve: Words & { groupId?: string; customerId?: string; setup?: Setup };
  reject: Words & { reasonId?: string; silent?: boolean; applyAgain?: ApplyAgain };
  requestInformation: Words & { fields?: string[]; documents?: string[] };
  activate: Activation;
  setPricing: Pricing;
  setServiceDays: Partial<ServiceDays>;
};

export type MessageName = keyof MessageBodies;

export type Message<Name extends MessageName = MessageName> = Envelope & MessageBodies[Name];

export type NamedMessage = { name: MessageName; message: Message };

/** The messages that operators may send by hand. */
export const operatorMessages = [
  'approve',
  'reject',
  'requestInformation',
  'activate',
  'setPricing',
  'setServiceDays',
] as const satisfies readonly MessageName[];
