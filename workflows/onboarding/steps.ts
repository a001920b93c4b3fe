import type { Actor } from '../../contract/actors.ts';
import type { Happening } from '../../contract/entries.ts';
import { isReady, move, type State } from './state.ts';

export type Context = { by: Actor; at: number };

/** One thing that happens: what the timeline says, and where the registration stands then. */
export type Step = { state: State; happening: Happening };

export const activate = (state: State, { by, at }: Context): Step => ({
  state: move(state, 'active', by, at),
  happening: { what: 'activated' },
});

/** The last part that was missing makes the customer active. */
export const thenActivate = (step: Step, context: Context): Step[] =>
  isReady(step.state, context.at) ? [step, activate(step.state, context)] : [step];

/** Steps that follow from one message, each from where the one before it led. */
export function inTurn(first: Step, ...rest: (((state: State) => Step[]) | undefined)[]): Step[] {
  return rest.reduce<Step[]>(
    (steps, next) => (next ? [...steps, ...next((steps.at(-1) ?? first).state)] : steps),
    [first],
  );
}
