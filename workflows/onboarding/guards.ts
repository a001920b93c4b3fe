import { ApplicationFailure } from '@temporalio/workflow';
import { allowedIn } from '../../contract/allowed-in.ts';
import { failures, type WrongStageDetails } from '../../contract/failures.ts';
import type { Message, MessageName } from '../../contract/messages.ts';
import { shapeProblem } from './shapes.ts';
import type { State } from './state.ts';

/** Every message stays in the history, and Temporal ends a run at 2,000 updates: an applicant may use a few hundred. */
const mostSubmissions = 200;

/** Throws an ApplicationFailure with a type of contract/failures.ts; an update's validator, so nothing of it enters history. */
export function guard(state: State, name: MessageName, message: Message): void {
  if (!allowedIn[name].includes(state.stage)) throw wrongStage(state);
  const problem = shapeProblem(name, message);
  if (problem) throw ApplicationFailure.nonRetryable(problem, failures.invalid);
  if ((name === 'submitDetails' || name === 'answer') && state.submissions >= mostSubmissions)
    throw ApplicationFailure.nonRetryable('too many submissions', failures.tooMany);
}

function wrongStage(state: State): ApplicationFailure {
  const moved = state.decided ?? state.moved;
  const details: WrongStageDetails = { stage: state.stage, at: moved.at };
  if (moved.by.id) details.by = moved.by.id;
  if (moved.by.by) details.byName = moved.by.by;
  return ApplicationFailure.create({
    type: failures.wrongStage,
    message: `not possible in stage ${state.stage}`,
    nonRetryable: true,
    details: [details],
  });
}
