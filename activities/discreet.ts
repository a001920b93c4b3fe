import { ApplicationFailure, log } from '@temporalio/activity';
import { driverErrorOf } from '../prisma/driver-error.ts';

type Activity = (input: never) => Promise<unknown>;

/**
 * Failures are kept in the workflow's history and shown in the Temporal UI: what the database or a library says
 * may quote an address, so that only the kind of error gets out.
 */
export const discreet = <All extends Record<string, Activity>>(activities: All): All =>
  Object.fromEntries(Object.entries(activities).map(([name, run]) => [name, discreetly(run)])) as All;

const discreetly =
  (run: Activity): Activity =>
  async (input) => {
    try {
      return await run(input);
    } catch (error) {
      if (error instanceof ApplicationFailure) throw error;
      log.warn(`${kindOf(error)}${framesOf(error)}`);
      throw ApplicationFailure.retryable(kindOf(error), 'Unexpected');
    }
  };

function kindOf(error: unknown): string {
  const { name, code } = Object(error) as { name?: string; code?: string };
  return [name ?? 'Error', code, driverErrorOf(error).kind].filter(Boolean).join(' ');
}

/** Where it happened, without the message that stands above it in the stack. */
const framesOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? '').replace(/^[^]*?(?=\n\s+at )/, '') : '';
