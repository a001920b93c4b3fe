import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pg from 'pg';
import { migrationDatabase } from '../prisma/migration-database.ts';
import { lockFile, migrationsFolder, noFilters, readMigrations } from '../prisma/migrate.ts';
import { createSchemaEngine } from '../prisma/schema-engine.ts';
import { projectFolder } from './folders.ts';
import { startTemporaryPostgres } from './postgres/temporary.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name))
  fail('Give the migration a name of small letters: npm run migration -- add_tags');

const sql = await differenceOfSchema();
if (sql === undefined) fail('The migrations already make the schema of prisma/schema.');
console.log(`Written: ${relative(projectFolder, write(name, sql))}. Read it before you commit it.`);

/** Plays the migrations in an empty database, and compares what they make with the schema. */
async function differenceOfSchema(): Promise<string | undefined> {
  const postgres = await startTemporaryPostgres();
  const pool = new pg.Pool({ connectionString: `${postgres.serverUrl}gatehouse` });
  try {
    const engine = await createSchemaEngine(migrationDatabase(pool));
    const from = { tag: 'migrations', ...readMigrations(migrationsFolder) } as const;
    const to = { tag: 'schemaDatamodel', files: schemaFiles() } as const;
    const result = await engine.diff({ from, to, script: true, exitCode: true, filters: noFilters });
    return result.exitCode === 2 ? (result.stdout ?? undefined) : undefined;
  } finally {
    await pool.end();
    await postgres.end();
  }
}

function schemaFiles(): { path: string; content: string }[] {
  const folder = join(projectFolder, 'prisma', 'schema');
  return readdirSync(folder).map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
}

function write(migration: string, script: string): string {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${migration}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(migrationsFolder, 'migration_lock.toml'), lockFile);
  writeFileSync(join(folder, 'migration.sql'), script);
  return join(folder, 'migration.sql');
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
