import { newId } from '../contract/derive/keyed.ts';
import type { Database } from './client.ts';

/** Who signs in with this address; a customer who becomes staff keeps the one way to sign in. */
export async function userFor(
  db: Database,
  { email, name }: { email: string; name: string },
): Promise<string> {
  const address = email.toLowerCase();
  const { id } = await db.user.upsert({
    where: { email: address },
    create: { id: newId('usr'), email: address, name, emailVerified: true },
    update: {},
  });
  return id;
}

/** Nobody is signed in as this person any more, and no link that was mailed to them works. */
export async function endSignIns(
  db: Pick<Database, 'session' | 'verification'>,
  userId: string,
): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
  await db.verification.deleteMany({ where: { value: userId } });
}
