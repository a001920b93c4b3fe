import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from './progress.mjs';
import { runQuietly } from './run.mjs';

/**
 * Generates Prisma's client unless it is the one of this schema.
 * @param {string} project
 */
export async function ensureGenerated(project) {
  const stamp = join(project, 'prisma', 'generated', '.stamp');
  const wanted = hashOfSchema(project);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const node = join(project, 'node_modules', '.bin', 'node');
  const args = [join(project, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'];
  // Generating needs no schema engine, yet without a path to one Prisma tries to download it.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1' };
  await withProgress('Generating the database client', () => runQuietly(node, args, { cwd: project, env }));
  writeFileSync(stamp, wanted);
}

/** @param {string} project */
function hashOfSchema(project) {
  const folder = join(project, 'prisma', 'schema');
  const hash = createHash('sha256').update(
    readFileSync(join(project, 'node_modules', 'prisma', 'package.json')),
  );
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
