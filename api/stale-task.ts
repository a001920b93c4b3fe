import type { Client, WorkflowHandle } from '@temporalio/client';

export type HistoryEvent = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>[number];

/**
 * The end of the first workflow task in which the worker answered for another one. A task that carries only an update
 * is not kept by the server; when the server dies while the worker is writing the records, the task that comes next
 * can be taken for it, and what else that one brought (a signal, a timer) is in the history but was never looked at.
 * From then on no worker can replay it. It shows in the update that was accepted: an update comes after all events of
 * its task, and this one came before the last of them.
 */
export function endOfStaleTask(events: HistoryEvent[]): HistoryEvent['eventId'] {
  let startedAt = 0;
  let endedAt: HistoryEvent['eventId'];
  for (const { eventId, workflowTaskCompletedEventAttributes: ended, ...event } of events) {
    if (ended) {
      startedAt = Number(ended.startedEventId);
      endedAt = eventId;
    }
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes;
    // One that a reset has applied again is an event of its own, and has no request here.
    if (accepted?.acceptedRequest && Number(accepted.acceptedRequestSequencingEventId) < startedAt - 1)
      return endedAt;
  }
  return undefined;
}

/** Has such a task done again, with all that came in it and after it; does nothing where there is none. */
export async function redoStaleTask(client: Client, workflowId: string): Promise<void> {
  const { runId, raw } = await client.workflow.getHandle(workflowId).describe();
  if ((raw.pendingWorkflowTask?.attempt ?? 1) === 1) return;
  const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const end = endOfStaleTask(events ?? []);
  if (!end) return;
  await client.workflowService.resetWorkflowExecution({
    namespace: client.options.namespace,
    workflowExecution: { workflowId, runId },
    workflowTaskFinishEventId: end,
    reason: 'the worker answered for a task that the server had lost',
    // Two that find it at once do it once.
    requestId: `${runId}:${end.toString()}`,
  });
  // Of what came after the task, this alone is not applied again.
  if (raw.workflowExtendedInfo?.cancelRequested) await client.workflow.getHandle(workflowId).cancel();
}
