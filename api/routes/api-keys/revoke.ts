import { createRoute } from '@hono/zod-openapi';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { bearer, idParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/api-keys/{id}',
  summary: 'Revoke an API key',
  description: 'It works no more, from the next request on, and stays in the list.',
  tags: ['API keys'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: idParam('key_3k9f0a7s2m1x8c5v4b6n0q1w') },
  responses: { 204: { description: 'Revoked' }, ...problems(401, 403, 404) },
});

export const revoke = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    await db.$transaction(async (tx) => {
      if ((await tx.apiKey.count({ where: { id } })) === 0) throw notFound('There is no such key.');
      const { count } = await tx.apiKey.updateMany({
        where: { id, revokedAt: null },
        data: { revokedAt: new Date() },
      });
      if (count > 0) await tx.auditEntry.create(auditLine(c.get('caller'), 'apiKey.revoke', id));
    });
    return c.body(null, 204);
  });
