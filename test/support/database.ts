import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { runSql } from '../../dev/postgres/database.ts';
import { template } from './template.ts';

/** A migrated and seeded database for one test file alone; answers its URL. */
export async function createDatabase(): Promise<string> {
  const serverUrl = inject('databaseServerUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runSql(`${serverUrl}postgres`, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return `${serverUrl}${name}`;
}
