import { Client, Connection } from '@temporalio/client';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../dev/processes/run.ts';
import { projectFolder } from '../../dev/folders.ts';
import { historyOf, startServer } from '../server.ts';
import type { System } from '../system.ts';
import { plainOnboarding, stepUpdates } from './workflow.ts';

/** A plain workflow of the same steps: no HTTP, no database, activities that do nothing, a stock server. */
export async function startPlain(kind: 'stock' | 'memory'): Promise<System> {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
  const server = await startServer(folder, kind);
  const worker = run({
    name: 'plain worker',
    file: process.execPath,
    args: ['--import', 'tsx', join(projectFolder, 'bench/plain/worker.ts')],
    env: { ...process.env, TEMPORAL_ADDRESS: server.address, NODE_ENV: 'production' },
    stopSignal: 'SIGTERM',
    logFile: join(folder, 'worker.log'),
  });
  const connection = await Connection.connect({ address: server.address });
  const client = new Client({ connection });
  return {
    name: `plain workflow, ${kind} server`,
    onboard: (person) => onboard(client, person),
    history: (id) => historyOf(client, id),
    pids: [worker.pid, server.pid],
    stop: async () => {
      await connection.close();
      await worker.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A stock server under load needs longer for a call than the client waits by itself. */
const patienceMs = 300_000;

async function onboard(client: Client, person: string): Promise<string> {
  const options = { taskQueue: 'plain', workflowId: person, args: [] as [] };
  return client.withDeadline(Date.now() + patienceMs, async () => {
    const handle = await client.workflow.start(plainOnboarding, options);
    for (const update of stepUpdates) await handle.executeUpdate(update);
    // The last update is answered before the workflow is through; what people wait for is "active".
    await handle.result();
    return person;
  });
}
