import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Eligibility } from '../../../api/eligibility.ts';
import { createClient } from '../../client/index.ts';

export type Settings = {
  /** Where Gatehouse answers, and the name that it gives itself in tokens. */
  apiUrl: string;
  publicUrl: string;
  /** An API key of scope `storefront`. */
  key: string;
  /** The site's invite: new customers come in by it. */
  invite: string;
};

export type Gatehouse = ReturnType<typeof createGatehouse>;

/** All that the shop knows of Gatehouse: its API over HTTP, and its keys. */
export function createGatehouse({ apiUrl, publicUrl, key, invite }: Settings) {
  const shop = createClient({ url: apiUrl, key });
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', apiUrl));

  async function site() {
    const answer = await shop.v1.invites[':token'].$get({ param: { token: invite } });
    if (!answer.ok) throw new Error(`the invite ${invite} answers ${answer.status}`);
    return (await answer.json()).site;
  }

  /** What a token says; undefined where it is not one of Gatehouse for this site, or over. */
  const readToken = async (token: string, siteId: string): Promise<Eligibility | undefined> => {
    const options = { issuer: publicUrl, audience: siteId, algorithms: ['EdDSA'] };
    const read = await jwtVerify<{ eligibility: Eligibility }>(token, keys, options).catch(() => undefined);
    return read?.payload.eligibility;
  };

  return {
    invite,
    /** With the shop's own key. */
    shop,
    /** As an applicant, by the token that proves them. */
    as: (token: string) => createClient({ url: apiUrl, key: token }),
    /** As whoever is signed in, by the cookie that their browser sent. */
    visitor: createClient({ url: apiUrl }),
    site,
    readToken,
  };
}
