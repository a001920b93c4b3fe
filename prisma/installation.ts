import type { Database } from './client.ts';

/** The installation's own key, made by the seed. */
export async function installationSecret(db: Database): Promise<Uint8Array> {
  const row = await db.installation.findUnique({ where: { id: 1 } });
  if (!row)
    throw new Error('The database is empty: run the migrations and the seed first (npm start does both).');
  return row.secret;
}
