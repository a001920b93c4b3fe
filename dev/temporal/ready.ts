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

/** A worker has no port: it is there when it asks Temporal for work. One that has ended is listed for minutes. */
export const taskQueueHasWorker = (env: NodeJS.ProcessEnv, pid?: number): Promise<boolean> =>
  ask(env['TEMPORAL_ADDRESS'] ?? '', async ({ workflowService }) => {
    const { pollers } = await workflowService.describeTaskQueue({
      namespace: 'default',
      taskQueue: { name: env['TEMPORAL_TASK_QUEUE'] || 'gatehouse' },
      taskQueueType: workflowTasks,
    });
    return pollers.some(({ identity }) => pid === undefined || identity?.startsWith(`${pid}@`));
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
