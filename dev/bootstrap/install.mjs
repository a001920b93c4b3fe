import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from './progress.mjs';
import { runQuietly } from './run.mjs';

/**
 * Installs the packages unless they are what package-lock.json asks for.
 * @param {string} project
 */
export async function ensureInstalled(project) {
  if (isInstalled(project)) return;
  const npm = process.env['npm_execpath'];
  const [file, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  // NODE_ENV=production would leave out what embeds Temporal and Postgres.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  await withProgress('Installing packages', () => runQuietly(file, args, { cwd: project }));
}

/**
 * npm notes in node_modules/.package-lock.json what it has installed, as the last thing that it does. Comparing
 * the two counts an `npm install` by hand as well, and no interrupted one.
 * @param {string} project
 */
export function isInstalled(project) {
  const noted = join(project, 'node_modules', '.package-lock.json');
  if (!existsSync(noted) || !existsSync(join(project, 'node_modules', '.bin', 'node'))) return false;
  const installed = readPackages(noted);
  return Object.entries(readPackages(join(project, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.integrity === wanted.integrity,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
