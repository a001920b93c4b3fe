import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from './bootstrap/progress.mjs';
import { runQuietly } from './bootstrap/run.mjs';
import { projectFolder } from './folders.ts';

const output = join(projectFolder, 'dist', 'pages');
const stamp = join(output, '.stamp');

/** Builds the pages unless they are those of these sources. */
export async function ensurePages(): Promise<void> {
  const wanted = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await withProgress('Building the pages', build);
  writeFileSync(stamp, wanted);
}

const build = (): Promise<void> =>
  runQuietly(
    process.execPath,
    [
      join(projectFolder, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      'web/vite.config.ts',
      '--logLevel',
      'warn',
    ],
    { cwd: projectFolder, env: { ...process.env, NODE_ENV: 'production' } },
  );

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(['{web,contract}/**/*.{ts,tsx,html,css,json}', 'package-lock.json'], {
    cwd: projectFolder,
  });
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(projectFolder, file)));
  return hash.digest('hex');
}
