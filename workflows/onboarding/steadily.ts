import { isCancellation } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { patient, quick } from '../proxies.ts';

type Steady = 'write' | 'check' | 'missed';
type Input<Name extends Steady> = Parameters<Activities[Name]>[0];
type Output<Name extends Steady> = Awaited<ReturnType<Activities[Name]>>;
type Runner<Name extends Steady> = {
  executeWithOptions: (options: { summary: string }, args: [Input<Name>]) => Promise<Output<Name>>;
};

/**
 * A quick local try first; what it can't do becomes a regular activity that goes on until it is done.
 * The summary is what operators read of it.
 */
export async function steadily<Name extends Steady>(
  name: Name,
  summary: string,
  input: Input<Name>,
): Promise<Output<Name>> {
  const run = (proxies: object) =>
    (proxies as Record<Name, Runner<Name>>)[name].executeWithOptions({ summary }, [input]);
  try {
    return await run(quick);
  } catch (error) {
    if (isCancellation(error)) throw error;
    return run(patient);
  }
}
