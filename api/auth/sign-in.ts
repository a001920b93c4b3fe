import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import { keyed, newId } from '../../contract/derive/keyed.ts';
import type { Database } from '../../prisma/client.ts';
import { passwordWasSet } from './password-was-set.ts';
import { startsSessions } from './starts-sessions.ts';

export type SignIn = ReturnType<typeof createSignIn>;

type Options = { db: Database; secret: Uint8Array; publicUrl: string; secureCookies: boolean };

const prefixes: Record<string, string> = {
  user: 'usr',
  session: 'ses',
  credential: 'crd',
  verification: 'vrf',
};

/** Carries the caller's address from our door (api/auth/door.ts); what a caller sends under this name is dropped. */
export const addressHeader = 'x-gatehouse-address';

/** Who signs in, and how: the one instance of better-auth. Nobody can make an account of their own here. */
export const createSignIn = ({ db, secret, publicUrl, secureCookies }: Options) =>
  betterAuth({
    appName: 'Gatehouse',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: keyed(secret, 'sign-in').toString('base64url'),
    trustedOrigins: bothNamesOf(publicUrl),
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    account: { modelName: 'credential' },
    // Whoever reads the table can use no link and no challenge of it.
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => passwordWasSet(db, user),
    },
    session: { expiresIn: 7 * 24 * 3600, updateAge: 24 * 3600 },
    advanced: {
      useSecureCookies: secureCookies,
      cookiePrefix: 'gatehouse',
      database: { generateId: ({ model }) => newId(prefixes[model] ?? 'ath') },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    // Counted in Postgres with the other limits: api/limits.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [twoFactor({ issuer: 'Gatehouse' }), startsSessions()],
  });

/** People on the machine itself write one or the other. */
export const bothNamesOf = (url: string): string[] => [
  url,
  ...(url.includes('//localhost') ? [url.replace('//localhost', '//127.0.0.1')] : []),
  ...(url.includes('//127.0.0.1') ? [url.replace('//127.0.0.1', '//localhost')] : []),
];
