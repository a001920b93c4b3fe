import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runSql } from '../../dev/postgres/database.ts';
import { applyMigrations, migrationNames, migrationsFolder } from '../../prisma/migrate.ts';
import { createDatabase } from '../support/database.ts';
import { temporaryFolder } from './temporary-folder.ts';

const withFunction = `CREATE TABLE "first" ("id" text PRIMARY KEY DEFAULT 'a;b');
CREATE FUNCTION "twice"(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n + n; RETURN n; END; $$;`;

test('migrations are applied once, in order, and noted as the command line of Prisma notes them', async () => {
  const [url, folder] = [await emptyDatabase(), folderOf({ '20260101000000_first': withFunction })];
  expect(await applyMigrations(url, folder)).toEqual(['20260101000000_first']);
  add(folder, '20260102000000_second', 'ALTER TABLE "first" ADD COLUMN "name" text;');
  expect(await applyMigrations(url, folder)).toEqual(['20260102000000_second']);
  expect(await applyMigrations(url, folder)).toEqual([]);
  expect(await runSql(url, 'SELECT twice(4) AS n')).toEqual([{ n: 8 }]);
  const noted =
    'SELECT checksum, applied_steps_count AS steps FROM _prisma_migrations ORDER BY migration_name LIMIT 1';
  const checksum = createHash('sha256').update(withFunction).digest('hex');
  expect(await runSql(url, noted)).toEqual([{ checksum, steps: 1 }]);
});

test('of several processes that migrate at once, one does', async () => {
  const [url, folder] = [await emptyDatabase(), folderOf({ '20260101000000_first': withFunction })];
  const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(url, folder)));
  expect(applied.flat()).toEqual(['20260101000000_first']);
});

test('a migration that fails is named, and nothing of it stays', async () => {
  const broken = 'CREATE TABLE "half" (id int); SELECT * FROM "nowhere";';
  const [url, folder] = [await emptyDatabase(), folderOf({ '20260101000000_broken': broken })];
  await expect(applyMigrations(url, folder)).rejects.toThrow('20260101000000_broken');
  expect(await runSql(url, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
});

test('the database of a test has all migrations of the project', async () => {
  const rows = await runSql(
    await createDatabase(),
    'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1',
  );
  expect(rows).toEqual(migrationNames(migrationsFolder).map((name) => ({ name })));
});

async function emptyDatabase(): Promise<string> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await runSql(`${inject('databaseServerUrl')}postgres`, `CREATE DATABASE ${name}`);
  return `${inject('databaseServerUrl')}${name}`;
}

function folderOf(migrations: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, sql] of Object.entries(migrations)) add(folder, name, sql);
  return folder;
}

function add(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}
