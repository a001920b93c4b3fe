import { join, resolve } from 'node:path';
import { ensureGenerated } from './bootstrap/generate.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { becomeCommand } from './bootstrap/run.mjs';

// Plain JavaScript on Node's own modules: this is what runs before anything is installed, on whatever Node is there.

const project = resolve(import.meta.dirname, '..');
const bin = join(project, 'node_modules', '.bin');
const script = (/** @type {string} */ path) => ['--import', 'tsx', join(project, path)];

/** @type {Record<string, string[]>} */
const commands = {
  start: script('dev/start.ts'),
  api: script('server.ts'),
  worker: script('worker.ts'),
  demo: script('dev/demo/run.ts'),
  bench: script('bench/onboarding.ts'),
  'bench:lists': script('bench/lists/run.ts'),
  mails: script('emails/preview.ts'),
  seed: script('dev/seed.ts'),
  build: script('dev/build.ts'),
  migration: script('dev/new-migration.ts'),
  test: [join(bin, 'vitest'), 'run'],
  'test:browser': [join(bin, 'vitest'), 'run', '--config', 'vitest.browser.config.ts'],
};

const [name = 'start', ...args] = process.argv.slice(2);

try {
  await withLock(join(project, '.data', 'bootstrap.lock'), async () => {
    await ensureInstalled(project);
    await ensureGenerated(project);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

if (name !== 'generate')
  becomeCommand(join(bin, 'node'), [...(commands[name] ?? [join(bin, name)]), ...args], {
    cwd: project,
    // React renders mails 2.6 times faster there.
    env: name === 'worker' ? { NODE_ENV: 'production', ...process.env } : process.env,
  });
