import { importJWK, SignJWT, type JWK } from 'jose';
import type { Eligibility } from './eligibility.ts';
import { signingKey, tokenLastsMs } from './signing-keys.ts';
import type { ApiDeps } from './types.ts';

type About = { siteId: string; customerId?: string | undefined };

/** The same as the live answer for as long as it lasts, for whoever would not ask at each page; checked with the key set. */
export async function eligibilityToken(
  { db, publicUrl }: Pick<ApiDeps, 'db' | 'publicUrl'>,
  { siteId, customerId }: About,
  eligibility: Eligibility,
  now = new Date(),
): Promise<string> {
  const { id, jwk } = await signingKey(db, now);
  const issuedAt = Math.floor(now.getTime() / 1000);
  const token = new SignJWT({ eligibility })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: id })
    .setIssuer(publicUrl)
    .setAudience(siteId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + tokenLastsMs / 1000);
  if (customerId) token.setSubject(customerId);
  return token.sign(await importJWK(jwk as JWK, 'EdDSA'));
}
