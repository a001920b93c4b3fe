import { createRoute, z } from '@hono/zod-openapi';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, problems, timestamp } from '../../schemas.ts';
import { rotate } from '../../signing-keys.ts';
import type { Api, ApiDeps } from '../../types.ts';

const body = z.strictObject({
  atOnce: z.boolean().default(false).openapi({
    description:
      'Signs from now on, before everybody has fetched the new key set: for a key that somebody else has.',
  }),
});

const signingKeySchema = z
  .object({ id: z.string(), createdAt: timestamp, signsFrom: timestamp })
  .openapi('SigningKey');

const route = createRoute({
  method: 'post',
  path: '/v1/signing-keys',
  summary: 'Change the key that signs eligibility',
  description:
    'It happens by itself every 30 days. The new key signs in 5 minutes; the old one is published until its last token has expired.',
  tags: ['API keys'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { body: json(body) },
  responses: { 201: answer('Made', signingKeySchema), ...problems(401, 403, 415, 422) },
});

export const create = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { atOnce } = c.req.valid('json');
    const { id, createdAt, signsFrom } = await db.$transaction(async (tx) => {
      const key = await rotate(tx, new Date(), atOnce);
      await tx.auditEntry.create(auditLine(c.get('caller'), 'signingKey.create', key.id, { atOnce }));
      return key;
    });
    return c.json({ id, createdAt: createdAt.toISOString(), signsFrom: signsFrom.toISOString() }, 201);
  });
