import type { Client } from '@temporalio/client';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../dev/ports.ts';
import { run } from '../dev/processes/run.ts';
import { findServer } from '../dev/temporal/find-server.ts';
import { temporalProgram } from '../dev/temporal/program.ts';

/**
 * A development server with no flags but the search attributes: `stock` keeps every event in a file, as ours does,
 * `memory` keeps none.
 */
export async function startServer(folder: string, kind: 'stock' | 'memory') {
  const port = await freePort();
  const databaseFile = join(folder, 'temporal.db');
  const program = temporalProgram({
    file: await findServer(),
    port,
    databaseFile,
    logFile: join(folder, 'temporal.log'),
  });
  const running = run({ ...program, args: stockArgs(program.args, kind), env: stockEnv() });
  while (!(await program.isReady().catch(() => false))) await wait(100);
  return { address: `127.0.0.1:${port}`, pid: running.pid, stop: running.stop };
}

/** Leaves out the flags that make the difference, each with its value. */
function stockArgs(args: string[], kind: 'stock' | 'memory'): string[] {
  const out = ['--dynamic-config-value', '--sqlite-pragma', ...(kind === 'memory' ? ['--db-filename'] : [])];
  return args.filter((arg, i) => !out.includes(arg) && !out.includes(args[i - 1] ?? ''));
}

const stockEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(TEMPORAL_|GOGC$)/.test(name)));

export async function historyOf(client: Client, workflowId: string) {
  const handle = client.workflow.getHandle(workflowId);
  await handle.result();
  const { historyLength, historySize } = await handle.describe();
  return { events: historyLength, bytes: historySize ?? 0 };
}
