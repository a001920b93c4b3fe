import type { Prisma, Registration } from './generated/client.ts';

/** What the worker is just writing is waited for, and found; nobody writes until the transaction ends. */
export async function lockRegistration(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<Registration | null> {
  await tx.$queryRaw`SELECT 1 FROM registrations WHERE id = ${id} FOR UPDATE`;
  return tx.registration.findUnique({ where: { id } });
}
