import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { publicMailHosts } from '../contract/public-mail-hosts.ts';
import type { Database } from '../prisma/client.ts';
import { networkOf } from './network.ts';
import { tooMany } from './problem.ts';

export type Limits = ReturnType<typeof createLimits>;

const perMinuteAndNetwork = 60;
const perHourAndDomain = 100;

/** The limits of sign-up, counted in Postgres, so that any number of API processes share them. */
export function createLimits(db: Database, on: boolean) {
  const make = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPrisma({ storeClient: db, tableName: 'rateLimiterFlexible', keyPrefix, points, duration });
  const networks = make('sign-up-net', perMinuteAndNetwork, 60);
  const domains = make('sign-up-domain', perHourAndDomain, 3600);

  return {
    /** Throws a 429. `ip` is left out for those who are exempt. */
    async signUp({ ip, email }: { ip?: string; email: string }): Promise<void> {
      if (!on) return;
      if (ip) await consume(networks, networkOf(ip));
      const domain = email.slice(email.lastIndexOf('@') + 1);
      if (!publicMailHosts.has(domain)) await consume(domains, domain);
    },
  };
}

async function consume(limiter: RateLimiterPrisma, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      throw tooMany('Too many sign-ups. Try again later.', refused.msBeforeNext);
    throw refused;
  }
}
