import pg from 'pg';

/** Runs statements one by one outside a transaction, as CREATE DATABASE needs it; answers the last one's rows. */
export async function runSql(databaseUrl: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  // The connection may break while it is idle; the next query says so.
  client.on('error', () => {});
  try {
    await client.connect();
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** Makes the database unless it is there; an error while the server isn't ready. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const found = await runSql(serverUrl, `SELECT 1 FROM pg_database WHERE datname = '${name}'`);
  if (found.length === 0) await runSql(serverUrl, `CREATE DATABASE "${name}"`);
}
