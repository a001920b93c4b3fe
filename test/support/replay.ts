import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { inject } from 'vitest';

type Histories = Parameters<typeof Worker.runReplayHistories>[1];

/** Replays histories with the workflows as they are now; throws at the first that they would not have made. */
export async function replayHistories(histories: Histories): Promise<void> {
  const workflowBundle = { codePath: inject('workflowBundlePath') };
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories))
    if (error) throw new Error(`${workflowId} does not replay: ${error.message}`, { cause: error });
}

export async function replayAll(handles: WorkflowHandle[]): Promise<void> {
  if (handles.length > 0) await replayHistories(historiesOf(handles));
}

async function* historiesOf(handles: WorkflowHandle[]) {
  for (const handle of handles) yield { workflowId: handle.workflowId, history: await handle.fetchHistory() };
}
