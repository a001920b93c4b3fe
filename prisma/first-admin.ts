import { hashOfKey } from '../contract/derive/api-key.ts';
import { newId } from '../contract/derive/keyed.ts';
import type { Database } from './client.ts';
import type { ApiKey } from './generated/client.ts';

/** The first admin's row, where no admin exists yet. */
export async function firstAdmin(db: Database, email: string): Promise<void> {
  if ((await db.staff.count({ where: { roles: { has: 'admin' } } })) > 0) return;
  await db.staff.createMany({
    data: [{ id: newId('stf'), email: email.toLowerCase(), name: 'Administrator', roles: ['admin'] }],
    skipDuplicates: true,
  });
}

/** As long as nobody can, the next start lets the first admin in. */
export const canAnyAdminSignIn = async (db: Database): Promise<boolean> =>
  (await db.staff.count({ where: { roles: { has: 'admin' }, active: true, userId: { not: null } } })) > 0;

/** BOOTSTRAP_API_KEY becomes an admin key. */
export const firstKey = (db: Database, key: string): Promise<void> =>
  keyOf(db, key, { id: 'key_bootstrap', name: 'Bootstrap key', scope: 'admin' });

/** What the demo storefront calls the API with. */
export const storeKey = (db: Database, key: string): Promise<void> =>
  keyOf(db, key, { id: 'key_store', name: 'Demo storefront', scope: 'storefront' });

/** A new value takes the place of the old one, even of one that was revoked. */
async function keyOf(
  db: Database,
  key: string,
  { id, name, scope }: Pick<ApiKey, 'id' | 'name' | 'scope'>,
): Promise<void> {
  const hash = hashOfKey(key);
  await db.apiKey.createMany({
    data: [{ id, name, hash, scope }],
    skipDuplicates: true,
  });
  await db.apiKey.updateMany({ where: { id, hash: { not: hash } }, data: { hash, revokedAt: null } });
}
