import { randomBytes } from 'node:crypto';
import type { Database } from '../../prisma/client.ts';
import { canAnyAdminSignIn } from '../../prisma/first-admin.ts';
import { givePassword } from './passwords.ts';
import type { SignIn } from './sign-in.ts';

type Deps = { db: Database; signIn: SignIn; email: string; password: string | undefined };

/**
 * The first admin can sign in: with the password of the setting, else with one that is made now and answered, to be
 * shown once. Where an admin can sign in already nothing changes.
 */
export async function letFirstAdminIn({ db, signIn, email, password }: Deps): Promise<string | undefined> {
  if (await canAnyAdminSignIn(db)) return undefined;
  const admin = await db.staff.findFirst({
    where: { roles: { has: 'admin' }, active: true, email: { equals: email, mode: 'insensitive' } },
  });
  if (!admin) return undefined;
  const made = password ?? randomBytes(15).toString('base64url');
  await givePassword({ db, signIn }, admin, made);
  return password ? undefined : made;
}
