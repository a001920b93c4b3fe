import type { Prisma } from '../../prisma/generated/client.ts';

/** How the person signs in, and where they are signed in; no password, not even its hash. */
export async function signInOf(db: Prisma.TransactionClient, userId: string) {
  const user = await db.user.findUnique({
    where: { id: userId },
    include: { sessions: { orderBy: { createdAt: 'asc' } }, credentials: { select: { id: true } } },
  });
  if (!user) return null;
  const { name, email, createdAt, credentials, sessions } = user;
  return {
    name,
    email,
    createdAt: createdAt.toISOString(),
    hasPassword: credentials.length > 0,
    sessions: sessions.map((session) => ({
      createdAt: session.createdAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
      address: session.ipAddress || null,
      userAgent: session.userAgent,
    })),
  };
}
