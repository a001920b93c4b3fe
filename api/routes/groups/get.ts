import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, groupParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { groupSchema } from '../../views/group.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/groups/{id}',
  summary: 'One customer group',
  tags: ['Groups'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { params: groupParam },
  responses: { 200: answer('The group', groupSchema), ...problems(401, 403, 404) },
});

export const get = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await db.customerGroup.findUnique({ where: { id: c.req.valid('param').id } });
    if (!row) throw notFound('There is no such group.');
    return c.json(row, 200);
  });
