import type { MessageName } from '../../contract/messages.ts';
import { days } from '../../contract/policies.ts';
import type { Stage } from '../../contract/stages.ts';
import { mayCome } from './every-message.ts';

/** A registration as SPEC 2 tells it, small enough to be seen to be right. Its site never opens; reviews take a day. */
export type Model = {
  now: number;
  stage: Stage;
  timers: { at: number; what: string | Change }[];
  mails: Record<string, number>;
  setup: Record<'activation' | 'pricing' | 'serviceDays', boolean>;
  startsAt: number;
};
type Change = (model: Model, body: { active?: boolean; startsAt?: number; silent?: boolean }) => unknown;

function mail({ mails }: Model, ...templates: string[]): void {
  for (const template of templates) mails[template] = (mails[template] ?? 0) + 1;
}

/** Mails that leave, and the stage that begins with them. */
function goTo(model: Model, stage: Stage, ...templates: string[]): Model {
  mail(model, ...templates);
  const timers = Object.entries(waits[stage] ?? {});
  model.timers = timers.map(([after, what]) => ({ at: model.now + days(Number(after)), what }));
  return Object.assign(model, { stage });
}

export const missing = ({ stage, setup }: Model): string[] =>
  stage === 'preparing' ? Object.entries(setup).flatMap(([part, isThere]) => (isThere ? [] : [part])) : [];

const late: Change = (model) =>
  mail(model, 'review-overdue', ...('takes-longer' in model.mails ? [] : ['takes-longer']));
const incomplete: Change = (model) => missing(model).length > 0 && mail(model, 'activation-overdue');

/** What happens in a stage by itself, by days. */
const waits: Partial<Record<Stage, Record<number, string | Change>>> = {
  verifying: { 1: 'verification-reminder', 7: (model) => (goTo(model, 'expired').mails = {}) },
  describing: { 2: 'details-reminder', 30: (model) => goTo(model, 'expired', 'expired') },
  reviewing: { 1: late, 2: 'review-overdue', 3: 'review-overdue' },
  answering: { 2: 'answer-reminder', 5: 'answer-reminder' },
  preparing: { 3: incomplete },
};

const takes: Record<MessageName, Change> = {
  verified: (model) => goTo(model, 'describing'),
  resendCode: (model) =>
    mail(model, model.stage === 'verifying' ? 'verification-code' : 'go-on-with-your-application'),
  submitDetails: (model) => {
    if (model.stage === 'answering') goTo(model, 'reviewing', 'answer-received');
    if (model.stage === 'describing') goTo(model, 'reviewing', 'request-received', 'please-review');
  },
  answer: (model) => goTo(model, 'reviewing', 'answer-received'),
  requestInformation: (model) => goTo(model, 'answering', 'information-requested'),
  withdraw: (model) => goTo(model, 'withdrawn', ...(model.stage === 'verifying' ? [] : ['withdrawn'])),
  reject: (model, { silent }) => goTo(model, 'rejected', ...(silent ? [] : ['rejected'])),
  approve: (model) => goTo(model, 'preparing', 'approved', 'activation-instructions'),
  activate: (model, { active = true, startsAt = 0 }) =>
    Object.assign(model, { startsAt, setup: { ...model.setup, activation: active } }),
  setPricing: ({ setup }) => (setup.pricing = true),
  setServiceDays: ({ setup }) => (setup.serviceDays = true),
};

/** Takes a message; false where it may not come. */
export function take(model: Model, name: MessageName, body: Parameters<Change>[1]): boolean {
  if (!mayCome[model.stage]?.includes(name)) return false;
  takes[name](model, body);
  advance(model, model.now);
  return true;
}

/** Lets time pass: what is due happens in its order. */
export function advance(model: Model, to: number): void {
  const isComplete = model.stage === 'preparing' && missing(model).length === 0;
  const itsDay = { at: model.startsAt, what: (then: Model) => goTo(then, 'active', 'ready-to-buy') };
  const all = [...model.timers, ...(isComplete ? [itsDay] : [])];
  const [next] = all.filter(({ at }) => at <= to).toSorted((one, two) => one.at - two.at);
  if (!next) return void (model.now = to);
  model.timers = model.timers.filter((timer) => timer !== next);
  model.now = Math.max(model.now, next.at);
  if (typeof next.what === 'string') mail(model, next.what);
  else next.what(model, {});
  advance(model, to);
}

export const aModel = (now: number): Model => {
  const setup = { activation: false, pricing: false, serviceDays: false };
  const model: Model = { now, stage: 'verifying', timers: [], mails: {}, setup, startsAt: 0 };
  return goTo(model, 'verifying', 'verification-code');
};
