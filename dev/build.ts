import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { withProgress } from './bootstrap/progress.mjs';
import { runQuietly } from './bootstrap/run.mjs';
import { projectFolder } from './folders.ts';
import { ensurePages } from './pages.ts';

const output = join(projectFolder, 'dist');
const binary = (name: string): string => join(projectFolder, 'node_modules', '.bin', name);

try {
  rmSync(output, { recursive: true, force: true });
  await withProgress('Compiling', compile);
  await withProgress('Bundling the workflows', bundle);
  await ensurePages();
  cpSync(join(projectFolder, 'prisma', 'migrations'), join(output, 'prisma', 'migrations'), {
    recursive: true,
  });
  console.log('Built: node dist/server.js and node dist/worker.js');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** What `server.ts` and `worker.ts` reach by their imports, and nothing else. */
function compile(): Promise<void> {
  return runQuietly(process.execPath, [binary('tsc'), '-p', 'tsconfig.build.json'], { cwd: projectFolder });
}

async function bundle(): Promise<void> {
  const workflowsPath = join(projectFolder, 'workflows', 'index.ts');
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  writeFileSync(join(output, 'workflow-bundle.js'), code);
}
