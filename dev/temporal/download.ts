import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from '../bootstrap/progress.mjs';
import type { Way } from './executable.ts';

/** Where Temporal's SDKs download from. */
const host = 'https://temporal.download';
const patienceMs = 3_000;

/** The SDK downloads a server by starting it once. */
export const sdkDownload = (kind: 'dev-server' | 'time-skipping'): Way => ({
  name: "the SDK's download",
  fill: async (folder, program) => {
    await requireHost();
    await withProgress(`Downloading ${program}`, () => startOnce(kind, folder));
    const [file] = readdirSync(folder);
    if (file) renameSync(join(folder, file), join(folder, program));
  },
});

async function requireHost(): Promise<void> {
  try {
    await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) });
  } catch {
    throw new Error(`${host} can't be reached`);
  }
}

async function startOnce(kind: 'dev-server' | 'time-skipping', downloadDir: string): Promise<void> {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const server = { executable: { type: 'cached-download', downloadDir, ttl: '365 days' } } as const;
  const environment = await (kind === 'dev-server'
    ? TestWorkflowEnvironment.createLocal({ server })
    : TestWorkflowEnvironment.createTimeSkipping({ server }));
  await environment.teardown();
}
