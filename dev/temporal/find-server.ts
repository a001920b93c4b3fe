import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { withProgress } from '../bootstrap/progress.mjs';
import { sdkDownload } from './download.ts';
import { cached, isExecutable, onPath, runs, type Way } from './executable.ts';

const source = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';

/** The path of Temporal's command line, which carries its development server. */
export async function findServer(): Promise<string> {
  const installed = onPath('temporal');
  if (installed && runs(installed, '--version')) return installed;
  return cached('temporal-1.5.1', 'temporal', [sdkDownload('dev-server'), build, byHand]);
}

const build: Way = {
  name: 'building it with Go',
  fill: async (folder) => {
    // Where Go's own instructions put it, on the PATH or not.
    const go = onPath('go') ?? '/usr/local/go/bin/go';
    if (!isExecutable(go)) throw new Error('go is not on the PATH');
    const env = { ...process.env, GOBIN: folder };
    const work = () => promisify(execFile)(go, ['install', source], { cwd: folder, env, maxBuffer: 2 ** 26 });
    await withProgress('Building the Temporal server, once, in about 3 minutes', work);
  },
};

const byHand: Way = {
  name: 'by hand',
  fill: () =>
    Promise.reject(
      new Error(
        "install Temporal's command line (`temporal` on the PATH), or set TEMPORAL_ADDRESS to a server that runs",
      ),
    ),
};
