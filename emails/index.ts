import type { ReactElement } from 'react';
import type { Brand, TemplateId } from '../contract/emails.ts';
import * as verificationCode from './templates/verification-code.tsx';
import * as goOnWithYourApplication from './templates/go-on-with-your-application.tsx';
import * as alreadyKnown from './templates/already-known.tsx';
import * as verificationReminder from './templates/verification-reminder.tsx';
import * as detailsReminder from './templates/details-reminder.tsx';
import * as statusLink from './templates/status-link.tsx';
import * as requestReceived from './templates/request-received.tsx';
import * as takesLonger from './templates/takes-longer.tsx';
import * as informationRequested from './templates/information-requested.tsx';
import * as answerReminder from './templates/answer-reminder.tsx';
import * as approved from './templates/approved.tsx';
import * as rejected from './templates/rejected.tsx';
import * as readyToBuy from './templates/ready-to-buy.tsx';
import * as withdrawn from './templates/withdrawn.tsx';
import * as expired from './templates/expired.tsx';
import * as accountNowActive from './templates/account-now-active.tsx';
import * as onHold from './templates/on-hold.tsx';
import * as signInCode from './templates/sign-in-code.tsx';
import * as pleaseReview from './templates/please-review.tsx';
import * as answerReceived from './templates/answer-received.tsx';
import * as reviewOverdue from './templates/review-overdue.tsx';
import * as activationInstructions from './templates/activation-instructions.tsx';
import * as activationOverdue from './templates/activation-overdue.tsx';
import * as deliveryFailed from './templates/delivery-failed.tsx';
import * as passwordReset from './templates/password-reset.tsx';
import * as staffInvitation from './templates/staff-invitation.tsx';

/** Every mail by its id: a new template is a file, an import and a line here. */
export const templates = {
  'verification-code': verificationCode,
  'go-on-with-your-application': goOnWithYourApplication,
  'already-known': alreadyKnown,
  'verification-reminder': verificationReminder,
  'details-reminder': detailsReminder,
  'status-link': statusLink,
  'request-received': requestReceived,
  'takes-longer': takesLonger,
  'information-requested': informationRequested,
  'answer-reminder': answerReminder,
  approved,
  rejected,
  'ready-to-buy': readyToBuy,
  withdrawn,
  expired,
  'account-now-active': accountNowActive,
  'on-hold': onHold,
  'sign-in-code': signInCode,
  'please-review': pleaseReview,
  'answer-received': answerReceived,
  'review-overdue': reviewOverdue,
  'activation-instructions': activationInstructions,
  'activation-overdue': activationOverdue,
  'delivery-failed': deliveryFailed,
  'password-reset': passwordReset,
  'staff-invitation': staffInvitation,
} satisfies Record<TemplateId, object>;

/** What a caller gives to each mail; the brand comes with the message. */
export type TemplateProps = {
  [Id in TemplateId]: Omit<Parameters<(typeof templates)[Id]['subject']>[1], 'brand'>;
};

/** What every file in `templates/` exports. */
export type Template<Props> = {
  default: (props: Props & { locale?: string }) => ReactElement;
  subject: (locale: string, props: Props) => string;
  PreviewProps: Props;
};

export type AnyTemplate = Template<{ brand: Brand }>;
