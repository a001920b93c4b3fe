import type { Actor } from '../../contract/actors.ts';
import { customerIdFor } from '../../contract/ids.ts';
import type { Envelope, MessageBodies, MessageName } from '../../contract/messages.ts';
import type { Pricing } from '../../contract/setup.ts';
import { weekdays, type ServiceDays } from '../../contract/weekdays.ts';
import { move, type State } from './state.ts';
import { inTurn, thenActivate, type Context, type Step } from './steps.ts';
import { wordsOf } from './words.ts';

type Transition<Body> = (state: State, body: Body & Envelope, context: Context) => Step[];

/** What each message does to the state, and what the timeline says of it. Pure; the guards have let it through. */
export const transitions: { [Name in MessageName]: Transition<MessageBodies[Name]> } = {
  verified: (state, _body, { by, at }) => [
    { state: move(state, 'describing', by, at), happening: { what: 'verified' } },
  ],
  resendCode: (state, { codeId }) => [{ state, happening: { what: 'codeSent', codeId } }],
  submitDetails: (state, { submissionId }, { by, at }) => [
    { state: submitted(state, by, at), happening: { what: 'submitted', submissionId } },
  ],
  answer: (state, { submissionId }, { by, at }) => [
    { state: submitted(state, by, at), happening: { what: 'answered', submissionId } },
  ],
  withdraw: (state, _body, { by, at }) => [
    { state: withdrawn(state, by, at), happening: { what: 'withdrawn' } },
  ],
  requestInformation: (state, body, { by, at }) => [
    {
      state: move(state, 'answering', by, at),
      happening: {
        what: 'informationRequested',
        fields: body.fields ?? [],
        documents: body.documents ?? [],
        ...wordsOf(body),
      },
    },
  ],
  reject: (state, body, { by, at }) => [
    {
      state: { ...move(state, 'rejected', by, at), decided: { by, at } },
      happening: {
        what: 'rejected',
        silent: body.silent ?? false,
        ...(body.reasonId && { reasonId: body.reasonId }),
        ...(body.applyAgain && { applyAgain: body.applyAgain }),
        ...wordsOf(body),
      },
    },
  ],
  approve: (state, body, context) => {
    const { by, at } = context;
    const customerId = body.customerId ?? customerIdFor(state.id);
    const approved = { ...move(state, 'preparing', by, at), decided: { by, at }, customerId };
    const { activation, pricing, serviceDays } = body.setup ?? {};
    return inTurn(
      {
        state: approved,
        happening: {
          what: 'approved',
          customerId,
          ...(body.groupId && { groupId: body.groupId }),
          ...wordsOf(body),
        },
      },
      activation && ((now) => transitions.activate(now, activation, context)),
      pricing && ((now) => transitions.setPricing(now, pricing, context)),
      serviceDays && ((now) => transitions.setServiceDays(now, serviceDays, context)),
    );
  },
  activate: (state, { active, from }, context) => {
    const activation = { active, ...(from !== undefined && { from }) };
    const setup = { ...state.setup, activation };
    return thenActivate(
      { state: { ...state, setup, startsAt: undefined }, happening: { what: 'activationSet', activation } },
      context,
    );
  },
  setPricing: (state, body, context) => {
    const pricing = pricingOf(body);
    return thenActivate(
      { state: { ...state, setup: { ...state.setup, pricing } }, happening: { what: 'pricingSet', pricing } },
      context,
    );
  },
  setServiceDays: (state, body, context) => {
    const serviceDays = Object.fromEntries(weekdays.map((day) => [day, body[day] ?? null])) as ServiceDays;
    const setup = { ...state.setup, serviceDays };
    return thenActivate(
      { state: { ...state, setup }, happening: { what: 'serviceDaysSet', serviceDays } },
      context,
    );
  },
};

/** The message's own fields, without the envelope and whatever else a signal by hand may carry. */
const pricingOf = (body: Pricing): Pricing => ({
  priceTypeId: body.priceTypeId,
  ...Object.fromEntries(
    pricingOptions.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])),
  ),
});

const pricingOptions = ['markupPercent', 'paymentTerms', 'creditLimit', 'minimumOrder', 'taxExempt'] as const;

/** Sending details in again while they are being reviewed does not put the review off. */
function submitted(state: State, by: Actor, at: number): State {
  const submissions = state.submissions + 1;
  if (state.stage === 'reviewing') return { ...state, submissions };
  return { ...move(state, 'reviewing', by, at), submissions, reviewDueAt: undefined };
}

/** A customer that was made goes too, and the one who withdrew is who later callers hear of. */
const withdrawn = (state: State, by: Actor, at: number): State => ({
  ...move(state, 'withdrawn', by, at),
  customerId: undefined,
  decided: undefined,
});
