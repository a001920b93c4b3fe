import { hashOfKey } from '../contract/derive/api-key.ts';
import { newId } from '../contract/derive/keyed.ts';
import type { Database } from './client.ts';

/** The first admin's row, where no admin exists yet. */
export async function firstAdmin(db: Database, email: string): Promise<void> {
  if ((await db.staff.count({ where: { roles: { has: 'admin' } } })) > 0) return;
  await db.staff.createMany({
    data: [{ id: newId('stf'), email, name: 'Administrator', roles: ['admin'] }],
    skipDuplicates: true,
  });
}

/** BOOTSTRAP_API_KEY becomes an admin key; a new value takes the place of the old one. */
export async function firstKey(db: Database, key: string): Promise<void> {
  const hash = hashOfKey(key);
  await db.apiKey.upsert({
    where: { id: 'key_bootstrap' },
    create: { id: 'key_bootstrap', name: 'Bootstrap key', hash, scope: 'admin' },
    update: { hash, revokedAt: null },
  });
}
