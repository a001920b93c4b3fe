import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

export type Refusal = { type: string | null | undefined; message: string; details: unknown };

/** How an update was refused; an update that was not is an error. */
export async function refusalOf(update: Promise<unknown>): Promise<Refusal> {
  try {
    await update;
  } catch (error) {
    const { cause } = error as WorkflowUpdateFailedError;
    if (!(error instanceof WorkflowUpdateFailedError && cause instanceof ApplicationFailure)) throw error;
    return { type: cause.type, message: cause.message, details: cause.details?.[0] };
  }
  throw new Error('the update was not refused');
}
