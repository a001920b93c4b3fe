import { newId } from '../../contract/derive/keyed.ts';
import type { Database } from '../../prisma/client.ts';
import type { Staff } from '../../prisma/generated/client.ts';
import { userFor } from '../../prisma/sign-in.ts';
import type { SignIn } from './sign-in.ts';

type Deps = { db: Database; signIn: SignIn };

/** Lets a member of staff sign in: makes the person who signs in where there is none yet, and sets the password. */
export async function givePassword({ db, signIn }: Deps, staff: Staff, password: string): Promise<void> {
  const hash = await (await signIn.$context).password.hash(password);
  const userId = staff.userId ?? (await userFor(db, staff));
  await db.$transaction([
    db.credential.deleteMany({ where: { userId, providerId: 'credential' } }),
    db.credential.create({
      data: { id: newId('crd'), accountId: userId, providerId: 'credential', userId, password: hash },
    }),
    db.staff.update({ where: { id: staff.id }, data: { userId } }),
  ]);
}
