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
  await withProgress('Installing packages', async () => {
    try {
      await npm(project, 'ci');
    } catch {
      // `ci` also refuses a lock file without the optional packages of other systems; this leaves it as it is.
      await npm(project, 'install', '--no-save');
    }
  });
}

/**
 * @param {string} project
 * @param {string[]} command
 */
function npm(project, ...command) {
  const path = process.env['npm_execpath'];
  const [file, ...first] = path?.endsWith('npm-cli.js') ? [process.execPath, path] : ['npm'];
  // NODE_ENV=production would leave out what embeds Temporal and Postgres.
  const args = [...first, ...command, '--include=dev', '--no-audit', '--no-fund'];
  return runQuietly(file, args, { cwd: project });
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
