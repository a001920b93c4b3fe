import type { WorkflowHandle } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { expect, vi } from 'vitest';

const types = temporal.api.enums.v1.EventType;

/** Events after which the workflow has something to do. */
const waking: unknown[] = [
  types.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  types.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  types.EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED,
  types.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  types.EVENT_TYPE_WORKFLOW_TASK_STARTED,
  types.EVENT_TYPE_WORKFLOW_TASK_FAILED,
  types.EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT,
  types.EVENT_TYPE_TIMER_FIRED,
  types.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
  types.EVENT_TYPE_ACTIVITY_TASK_FAILED,
  types.EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT,
];

/** Waits until the workflow has nothing to do but wait itself, for a message, a timer or an activity. */
export async function settled(handle: WorkflowHandle): Promise<void> {
  await vi.waitFor(async () => expect(await isSettled(handle)).toBe(true), { timeout: 30_000, interval: 20 });
}

async function isSettled(handle: WorkflowHandle): Promise<boolean> {
  const { events } = await handle.fetchHistory();
  const eventTypes = events?.map(({ eventType }) => eventType) ?? [];
  const done = eventTypes.lastIndexOf(types.EVENT_TYPE_WORKFLOW_TASK_COMPLETED);
  return done >= 0 && !eventTypes.slice(done).some((type) => waking.includes(type));
}
