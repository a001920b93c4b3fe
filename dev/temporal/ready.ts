import { Connection } from '@temporalio/client';

const patienceMs = 3_000;

/** TASK_QUEUE_TYPE_WORKFLOW of temporal.api.enums.v1.TaskQueueType. */
const workflowTasks = 1;

/** The server answers before it has its namespace: only then can anything start. */
export const hasNamespace = (address: string): Promise<boolean> =>
  ask(address, async ({ workflowService }) => {
    await workflowService.describeNamespace({ namespace: 'default' });
    return true;
  });

export const taskQueueHasWorker = (env: NodeJS.ProcessEnv): Promise<boolean> =>
  ask(env['TEMPORAL_ADDRESS'] ?? '', async ({ workflowService }) => {
    const { pollers } = await workflowService.describeTaskQueue({
      namespace: 'default',
      taskQueue: { name: env['TEMPORAL_TASK_QUEUE'] || 'gatehouse' },
      taskQueueType: workflowTasks,
    });
    return pollers.length > 0;
  });

async function ask(
  address: string,
  question: (connection: Connection) => Promise<boolean>,
): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: patienceMs });
  try {
    return await connection.withDeadline(Date.now() + patienceMs, () => question(connection));
  } finally {
    await connection.close();
  }
}
