import { actorKinds } from '../../contract/actors.ts';
import type { Message, MessageName } from '../../contract/messages.ts';
import { weekdays } from '../../contract/weekdays.ts';
import {
  anyText,
  day,
  first,
  like,
  listOf,
  object,
  oneOf,
  optional,
  percent,
  text,
  yesOrNo,
  type Check,
} from './checks.ts';

const id = like(/^[A-Za-z0-9._-]{1,64}$/, 'an id');
const words = { text: optional(anyText), note: optional(anyText), reason: optional(anyText) };

const actor = object({ kind: oneOf(...actorKinds), id: optional(anyText), by: optional(anyText) });
const envelope = {
  by: optional((value, path) => (typeof value === 'string' ? anyText : actor)(value, path)),
  key: optional(anyText),
  checked: optional(yesOrNo),
  wordsId: optional(text),
};

const activation = { active: yesOrNo, from: optional(day) };

const money = object({
  amount: like(/^\d{1,12}(\.\d{1,2})?$/, 'an amount'),
  currency: like(/^[A-Z]{3}$/, 'a currency'),
});
const pricing = {
  priceTypeId: text,
  markupPercent: optional(percent),
  paymentTerms: optional(anyText),
  creditLimit: optional(money),
  minimumOrder: optional(money),
  taxExempt: optional(yesOrNo),
};

const carrier: Check = (value, path) =>
  value === null || value === undefined ? undefined : text(value, path);
const week = object(Object.fromEntries(weekdays.map((weekday) => [weekday, carrier])));
const serviceDays: Check = (value, path) =>
  week(value, path) ??
  (weekdays.some((weekday) => (value as Record<string, unknown>)[weekday])
    ? undefined
    : 'at least one weekday needs a carrier');

const setup = object({
  activation: optional(object(activation)),
  pricing: optional(object(pricing)),
  serviceDays: optional(serviceDays),
});

const question: Check = (value, path) =>
  object({ ...words, fields: optional(listOf(text)), documents: optional(listOf(text)) })(value, path) ??
  ((value as Message).wordsId ? undefined : object({ text })(value, path));

/**
 * What each message needs so that it can be written, whoever sent it. The API has checked more; a signal sent
 * by hand is looked at by an activity as well, for what only the database knows.
 */
const checks: Record<MessageName, Check> = {
  verified: object({}),
  resendCode: object({ codeId: text }),
  submitDetails: object({ submissionId: text }),
  answer: object({ submissionId: text }),
  withdraw: object({}),
  approve: object({ ...words, groupId: optional(text), customerId: optional(id), setup: optional(setup) }),
  reject: object({
    ...words,
    reasonId: optional(text),
    silent: optional(yesOrNo),
    applyAgain: optional(oneOf('now', 'after', 'never')),
  }),
  requestInformation: question,
  activate: object(activation),
  setPricing: object(pricing),
  setServiceDays: serviceDays,
};

/** The problem of a message's body in one line without its values, or undefined. */
export const shapeProblem = (name: MessageName, message: Message): string | undefined =>
  first([() => object(envelope)(message, ''), () => checks[name](message, '')]);
