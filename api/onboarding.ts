import {
  ApplicationFailure,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
  type Client,
} from '@temporalio/client';
import { workflowIdFor } from '../contract/ids.ts';
import type { Message, MessageBodies, MessageName, NamedMessage } from '../contract/messages.ts';
import type { OnboardingStart } from '../contract/onboarding.ts';
import type { Known, Snapshot } from '../contract/snapshot.ts';
import { messages, snapshotQuery } from '../workflows/onboarding/messages.ts';
import { grpcCodeOf } from './grpc-code.ts';
import { messageKey, type Sender } from './message-key.ts';
import { withPatience } from './patience.ts';
import { redoStaleTask } from './stale-task.ts';
import { startOnboarding } from './start-onboarding.ts';

/** `ended`: the workflow is closed, and the row has the answer. `pending`: a worker will do it. */
export type Sent =
  | { outcome: 'done'; snapshot: Snapshot }
  | { outcome: 'pending' }
  | { outcome: 'ended' }
  | { outcome: 'refused'; error: WorkflowUpdateFailedError };

export type Onboarding = ReturnType<typeof createOnboarding>;

/** The only door to the onboarding workflows. */
export const createOnboarding = (client: Client, taskQueue: string) => ({
  start: (start: OnboardingStart): Promise<void> => startOnboarding(client, taskQueue, start),

  /**
   * Sends a message as an update, and as a signal where no worker answers in time. `seen` is the number of entries
   * in the row that the sender went by.
   */
  async send<Name extends MessageName>(
    registrationId: string,
    name: Name,
    body: MessageBodies[Name] & { wordsId?: string },
    sender: Sender,
    seen: number,
  ): Promise<Sent> {
    const message = messageOf(name, { ...body, seen }, sender);
    const handle = client.workflow.getHandle(workflowIdFor(registrationId));
    const { update } = messages[name] as (typeof messages)['withdraw'];
    try {
      const snapshot = await withPatience(client, () =>
        handle.executeUpdate(update, { args: [message], updateId: message.key ?? '' }),
      );
      return { outcome: 'done', snapshot };
    } catch (error) {
      // A reset, too, ends the run that the update waits for.
      if (error instanceof WorkflowNotFoundError || isCutOff(error))
        return signal(client, registrationId, { name, message });
      if (error instanceof WorkflowUpdateFailedError) return { outcome: 'refused', error };
      if (!isSlow(error) && !isFailing(error)) throw error;
      const kept = await signal(client, registrationId, { name, message });
      // The message is kept; what keeps it from being taken is looked at again with the next one.
      await withPatience(client, () => redoStaleTask(client, handle.workflowId)).catch(() => {});
      return kept;
    }
  },

  /** Sends a message as a signal: where nobody waits for what comes of it. */
  async tell<Name extends MessageName>(
    registrationId: string,
    name: Name,
    body: MessageBodies[Name],
    sender: Sender,
  ): Promise<void> {
    await signal(client, registrationId, { name, message: messageOf(name, body, sender) });
  },

  /** Sends a message that was sent before, under its own key: one that was taken since does nothing. */
  async repeat(registrationId: string, sent: NamedMessage): Promise<void> {
    await signal(client, registrationId, sent);
  },

  /** What the workflow knows of its timeline; undefined where nobody answers. */
  async known(registrationId: string): Promise<Known | undefined> {
    const handle = client.workflow.getHandle(workflowIdFor(registrationId));
    try {
      return await withPatience(client, () => handle.query(snapshotQuery));
    } catch {
      return undefined;
    }
  },

  /** Has a task done again that keeps the workflow from going on, if there is one: api/stale-task.ts */
  async redo(registrationId: string): Promise<void> {
    try {
      await withPatience(client, () => redoStaleTask(client, workflowIdFor(registrationId)));
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  },

  /** Ends the workflow and deletes its history; one that is gone already is fine. */
  async erase(registrationId: string): Promise<void> {
    try {
      const workflowExecution = { workflowId: workflowIdFor(registrationId) };
      const { namespace } = client.options;
      await withPatience(client, () =>
        client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution }),
      );
    } catch (error) {
      if (grpcCodeOf(error) !== notFoundCode) throw error;
    }
  },

  async isReachable(): Promise<boolean> {
    try {
      await client.withDeadline(Date.now() + 2000, () => client.workflowService.getSystemInfo({}));
      return true;
    } catch {
      return false;
    }
  },
});

const messageOf = <Name extends MessageName>(
  name: Name,
  body: MessageBodies[Name] & { seen?: number },
  sender: Sender,
) => ({ ...body, by: sender.by, key: messageKey(name, sender), checked: true }) as Message<Name>;

const notFoundCode = 5;
const failedPrecondition = 9;

/** Nobody answered in time. Anything else that gRPC says is an error of its own. */
const isSlow = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
  (isGrpcServiceError(error) && [1, 4].includes(error.code));

/** The run ended after it had taken the update, and before it could answer. */
const isCutOff = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError &&
  error.cause instanceof ApplicationFailure &&
  error.cause.type === 'AcceptedUpdateCompletedWorkflow';

/** The workflow's tasks fail, so that it takes no updates. */
const isFailing = (error: unknown): boolean => grpcCodeOf(error) === failedPrecondition;

async function signal(
  client: Client,
  registrationId: string,
  { name, message }: NamedMessage,
): Promise<Sent> {
  const handle = client.workflow.getHandle(workflowIdFor(registrationId));
  const definition = (messages[name] as (typeof messages)['withdraw']).signal;
  try {
    await withPatience(client, () => handle.signal(definition, message));
    return { outcome: 'pending' };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { outcome: 'ended' };
    throw error;
  }
}
