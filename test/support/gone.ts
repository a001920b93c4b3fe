import type { Client } from '@temporalio/client';
import { expect } from 'vitest';

/** Waits until nothing is left of a workflow: the server deletes in its own time. */
export async function isGone(client: Client, workflowId: string): Promise<void> {
  const found = () =>
    client.workflow
      .getHandle(workflowId)
      .describe()
      .then(
        () => 'there',
        (error: Error) => error.name,
      );
  await expect.poll(found, { timeout: 45_000 }).toBe('WorkflowNotFoundError');
}
