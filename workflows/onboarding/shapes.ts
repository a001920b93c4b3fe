import type { Message, MessageName } from '../../contract/messages.ts';
import { weekdays } from '../../contract/weekdays.ts';

type Fields = Record<string, unknown>;
type Check = (fields: Fields) => string | undefined;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const text =
  (name: string): Check =>
  (fields) =>
    isText(fields[name]) ? undefined : `${name} must be a text`;
const nothing: Check = () => undefined;

/**
 * The least that each message needs. The API has checked far more; a signal sent by hand is looked at
 * by an activity as well, for what only the database knows.
 */
const checks: Record<MessageName, Check> = {
  verified: nothing,
  resendCode: text('codeId'),
  submitDetails: text('submissionId'),
  answer: text('submissionId'),
  withdraw: nothing,
  approve: nothing,
  reject: nothing,
  requestInformation: (fields) =>
    isText(fields['text']) || isText(fields['wordsId']) ? undefined : 'text must be a text',
  activate: activation,
  setPricing: text('priceTypeId'),
  setServiceDays: serviceDays,
};

/** The problem of a message's body in one line without its values, or undefined. */
export function shapeProblem(name: MessageName, message: Message): string | undefined {
  if (typeof message !== 'object' || message === null) return 'the body must be an object';
  return checks[name](message as Fields);
}

function activation(fields: Fields): string | undefined {
  if (typeof fields['active'] !== 'boolean') return 'active must be true or false';
  const from = fields['from'];
  if (from === undefined) return undefined;
  return typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from) && !Number.isNaN(Date.parse(from))
    ? undefined
    : 'from must be a day, YYYY-MM-DD';
}

function serviceDays(fields: Fields): string | undefined {
  const named = weekdays.map((day) => fields[day]).filter((carrier) => carrier !== undefined && carrier !== null);
  if (named.length === 0) return 'at least one weekday needs a carrier';
  return named.every(isText) ? undefined : 'a carrier must be an id';
}
