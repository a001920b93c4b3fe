import type { MessageName } from '../../contract/messages.ts';
import { days } from '../../contract/policies.ts';
import type { Stage } from '../../contract/stages.ts';
import { mayCome } from './every-message.ts';

/** A registration as SPEC 2 tells it, small enough to be seen to be right. Its site never opens; reviews take a day. */
export type Model = {
  now: number;
  stage: Stage;
  timers: { at: number; ring: Change }[];
  mails: Record<string, number>;
  setup: Record<'activation' | 'pricing' | 'serviceDays', boolean>;
  startsAt: number;
};
type Body = { active?: boolean; startsAt?: number; silent?: boolean };
type Change = (model: Model, body: Body) => unknown;

const mail =
  (...templates: string[]): Change =>
  ({ mails }) =>
    templates.forEach((template) => (mails[template] = (mails[template] ?? 0) + 1));
const goTo =
  (stage: Stage): Change =>
  (model) =>
    Object.assign(model, {
      stage,
      timers: (waits[stage] ?? []).map(([after, ring]) => ({ at: model.now + days(after), ring })),
    });
const all =
  (...changes: Change[]): Change =>
  (model, body) =>
    changes.forEach((change) => change(model, body));

export const missing = ({ stage, setup }: Model): string[] =>
  stage === 'preparing' ? Object.entries(setup).flatMap(([part, isThere]) => (isThere ? [] : [part])) : [];

const takesLonger: Change = ({ mails }) => (mails['takes-longer'] ??= 1);
const overdue: Change = (model, body) => missing(model).length > 0 && mail('activation-overdue')(model, body);
const purge: Change = (model) => (model.mails = {});

/** What happens in a stage by itself, and after how many days. */
const waits: Partial<Record<Stage, [number, Change][]>> = {
  verifying: [
    [1, mail('verification-reminder')],
    [7, all(purge, goTo('expired'))],
  ],
  describing: [
    [2, mail('details-reminder')],
    [30, all(mail('expired'), goTo('expired'))],
  ],
  reviewing: [
    [1, all(mail('review-overdue'), takesLonger)],
    [2, mail('review-overdue')],
    [3, mail('review-overdue')],
  ],
  answering: [
    [2, mail('answer-reminder')],
    [5, mail('answer-reminder')],
  ],
  preparing: [[3, overdue]],
};

export function aModel(now: number): Model {
  const setup = { activation: false, pricing: false, serviceDays: false };
  const model: Model = { now, stage: 'verifying', timers: [], mails: {}, setup, startsAt: 0 };
  all(mail('verification-code'), goTo('verifying'))(model, {});
  return model;
}

/** Lets time pass: what is due rings in its order. */
export function advance(model: Model, to: number): void {
  for (;;) {
    const isComplete = model.stage === 'preparing' && missing(model).length === 0;
    const itsDay = { at: model.startsAt, ring: all(mail('ready-to-buy'), goTo('active')) };
    const [next] = [...model.timers, ...(isComplete ? [itsDay] : [])].toSorted((one, two) => one.at - two.at);
    if (!next || next.at > to) break;
    model.timers = model.timers.filter((timer) => timer !== next);
    model.now = Math.max(model.now, next.at);
    next.ring(model, {});
  }
  model.now = to;
}

const takes: Record<MessageName, Change> = {
  verified: goTo('describing'),
  resendCode: (model, body) =>
    mail(model.stage === 'verifying' ? 'verification-code' : 'go-on-with-your-application')(model, body),
  submitDetails: (model, body) => {
    if (model.stage === 'answering') takes.answer(model, body);
    if (model.stage === 'describing')
      all(mail('request-received', 'please-review'), goTo('reviewing'))(model, body);
  },
  answer: all(mail('answer-received'), goTo('reviewing')),
  requestInformation: all(mail('information-requested'), goTo('answering')),
  withdraw: (model, body) =>
    all(model.stage === 'verifying' ? all() : mail('withdrawn'), goTo('withdrawn'))(model, body),
  reject: (model, body) => all(body.silent ? all() : mail('rejected'), goTo('rejected'))(model, body),
  approve: all(mail('approved', 'activation-instructions'), goTo('preparing')),
  activate: (model, { active = true, startsAt = 0 }) => {
    model.setup.activation = active;
    model.startsAt = startsAt;
  },
  setPricing: ({ setup }) => (setup.pricing = true),
  setServiceDays: ({ setup }) => (setup.serviceDays = true),
};

/** Takes a message; false where it may not come. */
export function take(model: Model, name: MessageName, body: Body): boolean {
  if (!mayCome[model.stage]?.includes(name)) return false;
  takes[name](model, body);
  advance(model, model.now);
  return true;
}
