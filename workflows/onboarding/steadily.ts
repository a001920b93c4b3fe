import { isCancellation } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { patient, quick } from '../proxies.ts';

type Steady = 'write' | 'check';

/** A quick local try first; what it can't do becomes a regular activity that goes on until it is done. */
export async function steadily<Name extends Steady>(
  name: Name,
  input: Parameters<Activities[Name]>[0],
): Promise<Awaited<ReturnType<Activities[Name]>>> {
  type Run = (input: unknown) => Promise<Awaited<ReturnType<Activities[Name]>>>;
  try {
    return await (quick[name] as unknown as Run)(input);
  } catch (error) {
    if (isCancellation(error)) throw error;
    return (patient[name] as unknown as Run)(input);
  }
}
