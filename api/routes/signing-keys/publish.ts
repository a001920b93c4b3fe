import { createRoute, z } from '@hono/zod-openapi';
import { answer, problems } from '../../schemas.ts';
import { keySetLastsMs, publishedKeys } from '../../signing-keys.ts';
import type { Api, ApiDeps } from '../../types.ts';

const keySetSchema = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
      }),
    ),
  })
  .openapi('KeySet');

const route = createRoute({
  method: 'get',
  path: '/.well-known/jwks.json',
  summary: 'The keys that tokens of eligibility are checked with',
  description: 'A JSON Web Key Set (RFC 7517). A next key stands here a day before it signs.',
  tags: ['Storefront'],
  responses: { 200: answer('The key set', keySetSchema), ...problems() },
});

export const publish = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const keys = (await publishedKeys(db, new Date())).map(({ id, jwk }) => ({
      kty: 'OKP' as const,
      crv: 'Ed25519' as const,
      x: (jwk as { x: string }).x,
      kid: id,
      alg: 'EdDSA' as const,
      use: 'sig' as const,
    }));
    c.header('cache-control', `public, max-age=${keySetLastsMs / 1000}`);
    c.header('access-control-allow-origin', '*');
    return c.json({ keys }, 200);
  });
