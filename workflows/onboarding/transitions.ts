import type { Actor } from '../../contract/actors.ts';
import type { Happening } from '../../contract/entries.ts';
import { customerIdFor } from '../../contract/ids.ts';
import type { Envelope, MessageBodies, MessageName, Words } from '../../contract/messages.ts';
import { weekdays, type ServiceDays } from '../../contract/weekdays.ts';
import { isReady, move, type State } from './state.ts';

type Context = { by: Actor; at: number };
type Step = { state: State; happening: Happening };
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
    { state: move(state, 'withdrawn', by, at), happening: { what: 'withdrawn' } },
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
  setPricing: (state, { by: _by, key: _key, checked: _checked, wordsId: _wordsId, ...pricing }, context) =>
    thenActivate(
      { state: { ...state, setup: { ...state.setup, pricing } }, happening: { what: 'pricingSet', pricing } },
      context,
    ),
  setServiceDays: (state, body, context) => {
    const serviceDays = Object.fromEntries(weekdays.map((day) => [day, body[day] ?? null])) as ServiceDays;
    const setup = { ...state.setup, serviceDays };
    return thenActivate(
      { state: { ...state, setup }, happening: { what: 'serviceDaysSet', serviceDays } },
      context,
    );
  },
};

export const activate = (state: State, { by, at }: Context): Step => ({
  state: move(state, 'active', by, at),
  happening: { what: 'activated' },
});

const thenActivate = (step: Step, context: Context): Step[] =>
  isReady(step.state, context.at) ? [step, activate(step.state, context)] : [step];

function inTurn(first: Step, ...rest: (((state: State) => Step[]) | undefined)[]): Step[] {
  return rest.reduce<Step[]>(
    (steps, next) => (next ? [...steps, ...next((steps.at(-1) ?? first).state)] : steps),
    [first],
  );
}

/** Sending details in again while they are being reviewed does not put the review off. */
function submitted(state: State, by: Actor, at: number): State {
  const submissions = state.submissions + 1;
  if (state.stage === 'reviewing') return { ...state, submissions };
  return { ...move(state, 'reviewing', by, at), submissions, reviewDueAt: undefined };
}

/** Only an operator's words are in the message itself; the API's lie in Postgres, under `wordsId`. */
function wordsOf(body: Words & Envelope): { words?: Words; wordsId?: string } {
  const words: Words = {
    ...(body.text && { text: body.text }),
    ...(body.note && { note: body.note }),
    ...(body.reason && { reason: body.reason }),
  };
  return {
    ...(body.wordsId && { wordsId: body.wordsId }),
    ...(Object.keys(words).length > 0 && { words }),
  };
}
