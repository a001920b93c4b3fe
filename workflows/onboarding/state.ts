import type { Actor } from '../../contract/actors.ts';
import { applicant } from '../../contract/actors.ts';
import type { OnboardingStart } from '../../contract/onboarding.ts';
import type { Policies } from '../../contract/policies.ts';
import { missingParts, type Setup, type SetupPart } from '../../contract/setup.ts';
import type { Stage } from '../../contract/stages.ts';

type Moved = { by: Actor; at: number };

/** Everything a registration's workflow knows. Times are epoch ms. */
export type State = {
  id: string;
  siteId: string;
  policies: Policies;
  stage: Stage;
  /** Who brought it into this stage, and who decided: what the second of two people is told. */
  moved: Moved;
  decided?: Moved;
  submissions: number;
  setup: Setup;
  /** Beginning of the day of `setup.activation.from`, as soon as the records have worked it out. */
  startsAt?: number | undefined;
  customerId?: string;
  country?: string;
  reviewDueAt?: number[] | undefined;
  nextDueAt?: number | undefined;
};

/** The part of the state that operators search by. */
export type Shown = Pick<State, 'stage' | 'country' | 'nextDueAt'>;

export const initialState = (start: OnboardingStart, at: number): State => ({
  id: start.registrationId,
  siteId: start.siteId,
  policies: start.policies,
  stage: 'verifying',
  moved: { by: applicant, at },
  submissions: 0,
  setup: {},
  nextDueAt: at + start.policies.verificationExpiresAfterMs,
});

export const move = (state: State, stage: Stage, by: Actor, at: number): State => ({
  ...state,
  stage,
  moved: { by, at },
  nextDueAt: dueIn(stage, state.policies, at),
});

/** By when a human has to act in a stage; a review's date counts business hours, so the records work it out. */
function dueIn(stage: Stage, policies: Policies, at: number): number | undefined {
  switch (stage) {
    case 'verifying':
      return at + policies.verificationExpiresAfterMs;
    case 'describing':
      return at + policies.detailsExpireAfterMs;
    case 'answering':
      return at + (policies.answerNudgesAfterMs[0] ?? 0);
    case 'preparing':
      return at + policies.setupReminderAfterMs;
    default:
      return undefined;
  }
}

export const missing = (state: State): SetupPart[] => missingParts(state.setup);

/** All parts are there, whether or not their day has come. */
export const isComplete = (state: State): boolean =>
  state.stage === 'preparing' && missing(state).length === 0;

/** Complete, and its day has come. A day that the records have not worked out yet has not. */
export function isReady(state: State, at: number): boolean {
  if (!isComplete(state)) return false;
  if (state.setup.activation?.from === undefined) return true;
  return state.startsAt !== undefined && state.startsAt <= at;
}
