import { createRoute } from '@hono/zod-openapi';
import { groupChangeInput } from '../../../contract/inputs/group.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, groupParam, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { groupSchema } from '../../views/group.ts';

const route = createRoute({
  method: 'patch',
  path: '/v1/groups/{id}',
  summary: 'Rename a customer group, or change what its members see',
  description: '`categories` is the whole list. It holds for the next question of a storefront.',
  tags: ['Groups'],
  security: bearer,
  middleware: [allow({ right: 'edit' })] as const,
  request: { params: groupParam, body: json(groupChangeInput) },
  responses: { 200: answer('Changed', groupSchema), ...problems(401, 403, 404, 415, 422) },
});

export const change = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const row = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM customer_groups WHERE id = ${id} FOR UPDATE`;
      const before = await tx.customerGroup.findUnique({ where: { id } });
      if (!before) throw notFound('There is no such group.');
      const after = await tx.customerGroup.update({ where: { id }, data: c.req.valid('json') });
      await tx.auditEntry.create(auditLine(c.get('caller'), 'group.update', id, { before, after }));
      return after;
    });
    return c.json(row, 200);
  });
