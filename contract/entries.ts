import type { Actor } from './actors.ts';
import type { TemplateId } from './emails.ts';
import type { ApplyAgain, MessageName, NamedMessage, Words } from './messages.ts';
import type { Policies } from './policies.ts';
import type { Activation, Pricing, SetupPart } from './setup.ts';
import type { Known } from './snapshot.ts';
import type { Stage } from './stages.ts';
import type { ServiceDays } from './weekdays.ts';

/** Reminders that the story sends; each is a template and, for staff, how late it is. */
export type Reminder =
  | { template: 'verification-reminder' | 'details-reminder' | 'answer-reminder' | 'takes-longer' }
  | { template: 'activation-overdue' }
  | { template: 'review-overdue'; level: 1 | 2 | 3 };

/** What can happen to a registration. Ids only; `wordsId` and `submissionId` point to what people wrote. */
export type Happening =
  | { what: 'started'; codeId: string }
  | { what: 'codeSent'; codeId: string }
  | { what: 'verified' }
  | { what: 'submitted'; submissionId: string }
  | { what: 'informationRequested'; fields: string[]; documents: string[]; words?: Words; wordsId?: string }
  | { what: 'answered'; submissionId: string }
  | { what: 'approved'; customerId: string; groupId?: string; words?: Words; wordsId?: string }
  | {
      what: 'rejected';
      reasonId?: string;
      silent: boolean;
      applyAgain?: ApplyAgain;
      words?: Words;
      wordsId?: string;
    }
  | { what: 'activationSet'; activation: Activation }
  | { what: 'pricingSet'; pricing: Pricing }
  | { what: 'serviceDaysSet'; serviceDays: ServiceDays }
  | { what: 'activated' }
  | { what: 'withdrawn' }
  | { what: 'expired' }
  | { what: 'reminded'; reminder: Reminder }
  | { what: 'deliveryFailed'; messageId: string; template: TemplateId }
  | { what: 'ignored'; message: MessageName; problem: string };

export type What = Happening['what'];

/** A line of the timeline: what happened, by whom, when (epoch ms), and where the registration stands after it. */
export type Entry = Happening & {
  n: number;
  at: number;
  actor: Actor;
  stage: Stage;
  /** Of the message that it came with: a caller whose answer got lost finds it again by this. */
  key?: string;
  /** The message of the API that it came with, to be taken again where a lost task had taken it. */
  sent?: NamedMessage;
  missing?: SetupPart[];
  nextDueAt?: number;
};

export type WriteRequest = { registrationId: string; runId: string; policies: Policies; entries: Entry[] };

/** What only the records know, and the story needs. Times are epoch ms. */
export type WriteResult = {
  toSend: { id: string; template: TemplateId }[];
  country?: string;
  /** When the review is due: once, twice and three times the review time, in business hours. */
  reviewDueAt?: number[];
  /** Beginning of the day that the activation was set to. */
  startsAt?: number;
  /** What a lost task had taken, and written where these entries belong. */
  missed?: NamedMessage[];
};

/** Asks for what the timeline knows beyond that. */
export type MissedRequest = { registrationId: string; known: Known };
