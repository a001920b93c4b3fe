import { hashOfKey } from '../contract/derive/api-key.ts';
import { newId } from '../contract/derive/keyed.ts';
import type { Database } from './client.ts';

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

/** BOOTSTRAP_API_KEY becomes an admin key; a new value takes the place of the old one, even of one that was revoked. */
export async function firstKey(db: Database, key: string): Promise<void> {
  const hash = hashOfKey(key);
  const id = 'key_bootstrap';
  await db.apiKey.createMany({
    data: [{ id, name: 'Bootstrap key', hash, scope: 'admin' }],
    skipDuplicates: true,
  });
  await db.apiKey.updateMany({ where: { id, hash: { not: hash } }, data: { hash, revokedAt: null } });
}
