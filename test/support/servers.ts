import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../dev/folders.ts';
import { freePort } from '../../dev/ports.ts';
import { keepRunning } from '../../dev/processes/keep-running.ts';
import { findServer } from '../../dev/temporal/find-server.ts';
import { temporalProgram } from '../../dev/temporal/program.ts';

export type TemporaryTemporal = { address: string; folder: string; end: () => Promise<void> };

/** A Temporal server whose state may be lost, and is at the end. */
export async function startTemporaryTemporal(): Promise<TemporaryTemporal> {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-temporal-'));
  const [file, port] = [await findServer(), await freePort()];
  const [databaseFile, logFile] = [join(folder, 'temporal.db'), join(folder, 'temporal.log')];
  const kept = keepRunning(temporalProgram({ file, databaseFile, port, logFile, synchronous: 'OFF' }));
  const end = async () => {
    await kept.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await kept.ready;
  return { address: `127.0.0.1:${port}`, folder, end };
}

/** Once for a run: bundling takes longer than most test files. */
export async function bundleWorkflows(folder: string): Promise<string> {
  const workflowsPath = join(projectFolder, 'workflows', 'index.ts');
  if (!existsSync(workflowsPath)) return '';
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  const path = join(folder, 'workflow-bundle.js');
  writeFileSync(path, code);
  return path;
}
