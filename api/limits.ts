import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { codeRules } from '../contract/codes.ts';
import { publicMailHosts } from '../contract/public-mail-hosts.ts';
import type { Database } from '../prisma/client.ts';
import { networkOf } from './network.ts';
import { tooMany } from './problem.ts';

export type Limits = ReturnType<typeof createLimits>;

type Visitor = { ip: string; email: string };

const minute = 60;
const quarter = 15 * minute;
const hour = 60 * minute;

/** The limits of all that is open to anybody, counted in Postgres, so that any number of API processes share them. */
export function createLimits(db: Database, on: boolean) {
  const limit = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPrisma({ storeClient: db, tableName: 'rateLimiterFlexible', keyPrefix, points, duration });
  const signUps = limit('sign-up-net', 60, minute);
  const domains = limit('sign-up-domain', 100, hour);
  // A stranger who tries passwords keeps the owner out only where the stranger is.
  const passwordsHere = limit('sign-in-here', 10, quarter);
  const passwords = limit('sign-in-address', 100, hour);
  const networks = limit('sign-in-net', 100, quarter);
  const proofs = limit('sign-in-proof', 30, quarter);
  const resets = limit('reset-address', 5, hour);
  const resetNetworks = limit('reset-net', 30, hour);
  const codeNetworks = limit('sign-in-code-net', 30, hour);
  // As often as codes: contract/codes.ts.
  const linksAMinute = limit('link-minute', 1, minute);
  const linksAnHour = limit('link-hour', codeRules.codesPerHour, hour);
  const linksADay = limit('link-day', codeRules.codesPerDay, 24 * hour);

  return {
    /** Throws a 429. `ip` is left out for those who are exempt. */
    async signUp({ ip, email }: { ip?: string; email: string }): Promise<void> {
      if (!on) return;
      const said = 'Too many sign-ups. Try again later.';
      if (ip) await consume(signUps, networkOf(ip), said);
      const domain = email.slice(email.lastIndexOf('@') + 1);
      if (!publicMailHosts.has(domain)) await consume(domains, domain, said);
    },
    /** One try of a password. Known and unknown addresses count alike. */
    async signIn({ ip, email }: Visitor): Promise<void> {
      if (!on) return;
      await consume(networks, networkOf(ip));
      await consume(passwordsHere, `${networkOf(ip)} ${email}`);
      await consume(passwords, email);
    },
    /** The right password clears what the same person got wrong before. */
    async signedIn({ ip, email }: Visitor): Promise<void> {
      if (on) await passwordsHere.delete(`${networkOf(ip)} ${email}`);
    },
    /** One try of whatever else proves who somebody is: a code, a link, the present password. */
    async proof(ip: string): Promise<void> {
      if (on) await consume(proofs, networkOf(ip));
    },
    /** The link to one's own request, mailed again. Known and unknown addresses count alike. */
    async statusLink({ ip, email }: Visitor): Promise<void> {
      if (!on) return;
      await consume(signUps, networkOf(ip));
      await consume(linksAMinute, email);
      await consume(linksAnHour, email);
      await consume(linksADay, email);
    },
    /** One code to sign in with; those of an address are counted with the codes. */
    async signInCode(ip: string): Promise<void> {
      if (on) await consume(codeNetworks, networkOf(ip));
    },
    async passwordReset({ ip, email }: Visitor): Promise<void> {
      if (!on) return;
      await consume(resetNetworks, networkOf(ip));
      await consume(resets, email);
    },
  };
}

async function consume(
  limiter: RateLimiterPrisma,
  key: string,
  said = 'Too many tries. Try again later.',
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw tooMany(said, refused.msBeforeNext);
    throw refused;
  }
}
