import { createRoute, z } from '@hono/zod-openapi';
import { apiKey, hashOfKey } from '../../../contract/derive/api-key.ts';
import { newId } from '../../../contract/derive/keyed.ts';
import { line } from '../../../contract/inputs/text.ts';
import { ApiScope } from '../../../prisma/generated/enums.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { apiKeySchema, apiKeyView } from '../../views/api-key.ts';

const body = z.strictObject({
  name: line(100).openapi({ example: 'Storefront' }),
  scope: z.enum(ApiScope),
  expiresAt: z.iso
    .datetime({ offset: true })
    .refine((at) => Date.parse(at) > Date.now(), 'This time is over.')
    .optional()
    .openapi({ format: 'date-time' }),
});

const route = createRoute({
  method: 'post',
  path: '/v1/api-keys',
  summary: 'Make an API key',
  description: 'The key stands in this answer only: what is kept is a hash of it.',
  tags: ['API keys'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { body: json(body) },
  responses: {
    201: answer('Made', z.object({ ...apiKeySchema.shape, key: z.string() }).openapi('ApiKeyWithKey')),
    ...problems(401, 403, 415, 422),
  },
});

export const create = (app: Api, { db, secret }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { name, scope, expiresAt } = c.req.valid('json');
    const id = newId('key');
    const key = apiKey(secret, id);
    const data = { id, name, scope, hash: hashOfKey(key), expiresAt: expiresAt ? new Date(expiresAt) : null };
    const said = { name, scope, expiresAt: data.expiresAt?.toISOString() ?? null };
    const [row] = await db.$transaction([
      db.apiKey.create({ data }),
      db.auditEntry.create(auditLine(c.get('caller'), 'apiKey.create', id, { after: said })),
    ]);
    return c.json({ ...apiKeyView(row), key }, 201);
  });
