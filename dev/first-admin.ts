import { randomBytes } from 'node:crypto';
import { createDatabase } from '../prisma/client.ts';
import { canAnyAdminSignIn } from '../prisma/first-admin.ts';

/** A password for the first admin, where none is set and nobody can sign in yet; whoever starts us prints it once. */
export async function passwordForFirstAdmin(databaseUrl: string): Promise<string | undefined> {
  if (process.env['ADMIN_PASSWORD']) return undefined;
  const db = createDatabase(databaseUrl, 1);
  try {
    return (await canAnyAdminSignIn(db)) ? undefined : randomBytes(15).toString('base64url');
  } finally {
    await db.$disconnect();
  }
}
