import pg from 'pg';
import { ensureDatabase } from '../../dev/postgres/database.ts';
import { applyMigrations } from '../../prisma/migrate.ts';
import { seed } from '../../prisma/seed.ts';
import { customerRows, registrationRows } from './rows.ts';

type Index = { name: string; definition: string };

/** A database with so many registrations, spread as a shop's would be over some years; answers its URL. */
export async function seedDatabase(serverUrl: string, name: string, count: number): Promise<string> {
  await ensureDatabase(`${serverUrl}postgres`, name);
  const databaseUrl = `${serverUrl}${name}`;
  await applyMigrations(databaseUrl);
  await seed(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await fill(client, count);
  } finally {
    await client.end();
  }
  return databaseUrl;
}

/** Indexes are made again afterwards: that is many times quicker than to keep them while rows come. */
async function fill(client: pg.Client, count: number): Promise<void> {
  // Nobody listens to a million changes, and nothing that they point to is missing.
  await client.query('SET session_replication_role = replica');
  await client.query("SET maintenance_work_mem = '512MB'");
  const indexes = await indexesOf(client);
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
  await client.query(customerRows(count));
  await client.query(registrationRows(count));
  for (const { definition } of indexes) await client.query(definition);
  await client.query('VACUUM ANALYZE');
}

async function indexesOf(client: pg.Client): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename IN ('registrations', 'customers') AND indexname NOT LIKE '%_pkey' AND indexdef NOT LIKE '%UNIQUE%'`,
  );
  return rows;
}
