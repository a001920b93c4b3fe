import type { Snapshot } from '../../contract/snapshot.ts';
import { missing, type State } from './state.ts';

export const snapshot = (state: State): Snapshot => ({
  id: state.id,
  stage: state.stage,
  ...(state.customerId && { customerId: state.customerId }),
  ...((state.stage === 'preparing' || state.stage === 'active') && { missing: missing(state) }),
  ...(waitsForItsDay(state) && { activatesAt: state.startsAt }),
  ...(state.nextDueAt !== undefined && { nextDueAt: state.nextDueAt }),
  waitsFor: waitsFor(state),
});

const waitsForItsDay = ({ stage, setup, startsAt }: State): boolean =>
  stage === 'preparing' && setup.activation?.active === true && startsAt !== undefined;

/** What the registration waits for, in a few words for operators. */
export function waitsFor(state: State): string {
  switch (state.stage) {
    case 'verifying':
      return 'the applicant to prove the e-mail address';
    case 'describing':
      return 'the applicant to describe the business';
    case 'reviewing':
      return 'staff to approve, reject or ask';
    case 'answering':
      return 'the applicant to answer a question';
    case 'preparing':
      return missing(state).length > 0
        ? `staff to set up: ${missing(state).join(', ')}`
        : 'the day of activation';
    default:
      return 'nothing';
  }
}
