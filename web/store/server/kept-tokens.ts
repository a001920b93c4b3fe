import type { Eligibility } from '../../../api/eligibility.ts';
import type { Gatehouse } from './gatehouse.ts';

const most = 1000;

/**
 * The tokens of the visitors of the last minutes. A page of the catalogue is made from one without asking Gatehouse
 * again; it is good for as long as it verifies. Orders never rest on it: they ask.
 */
export function createKeptTokens({ readToken }: Gatehouse) {
  const tokens = new Map<string, string>();
  return {
    keep(visitor: string, token: string | undefined): void {
      tokens.delete(visitor);
      if (token) tokens.set(visitor, token);
      const [oldest] = tokens.keys();
      if (tokens.size > most && oldest !== undefined) tokens.delete(oldest);
    },
    async read(visitor: string, siteId: string): Promise<Eligibility | undefined> {
      const token = tokens.get(visitor);
      return token ? readToken(token, siteId) : undefined;
    },
  };
}

export type KeptTokens = ReturnType<typeof createKeptTokens>;
