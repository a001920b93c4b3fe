import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../dev/folders.ts';
import { runSql } from '../../dev/postgres/database.ts';
import { applyMigrations } from '../../prisma/migrate.ts';

export const template = 'gatehouse_template';

/** Migrates and seeds once, so that each test file only copies. */
export async function createTemplate(serverUrl: string): Promise<void> {
  await runSql(`${serverUrl}postgres`, `CREATE DATABASE ${template}`);
  await applyMigrations(`${serverUrl}${template}`);
  const path = join(projectFolder, 'prisma', 'seed.ts');
  if (!existsSync(path)) return;
  const { seed } = (await import(path)) as { seed: (databaseUrl: string) => Promise<unknown> };
  await seed(`${serverUrl}${template}`);
}
