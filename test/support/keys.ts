import { hashOfKey } from '../../contract/derive/api-key.ts';
import type { Database } from '../../prisma/client.ts';
import type { ApiScope } from '../../prisma/generated/client.ts';

export type Keys = Record<ApiScope, string>;

/** A key of each scope, called by its scope. */
export async function makeKeys(db: Database): Promise<Keys> {
  const keys: Keys = { admin: 'ghk_admin_key', staff: 'ghk_staff_key', storefront: 'ghk_storefront_key' };
  await db.apiKey.createMany({
    data: Object.entries(keys).map(([scope, key]) => ({
      id: `key_${scope}`,
      name: `The ${scope} key`,
      hash: hashOfKey(key),
      scope: scope as ApiScope,
    })),
  });
  return keys;
}
