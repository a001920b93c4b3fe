import { createRoute } from '@hono/zod-openapi';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { notFound, Problem } from '../../problem.ts';
import { bearer, groupParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/groups/{id}',
  summary: 'Delete a customer group that has no members',
  description: 'The two that exist from the start stay.',
  tags: ['Groups'],
  security: bearer,
  middleware: [allow({ right: 'edit' })] as const,
  request: { params: groupParam },
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404, 409) },
});

export const remove = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    await db.$transaction(async (tx) => {
      // Nobody can join it meanwhile.
      await tx.$queryRaw`SELECT 1 FROM customer_groups WHERE id = ${id} FOR UPDATE`;
      const before = await tx.customerGroup.findUnique({ where: { id } });
      if (!before) throw notFound('There is no such group.');
      if (before.builtIn) throw new Problem(409, { detail: 'This group exists from the start, and stays.' });
      const members = await tx.customer.count({ where: { groupId: id } });
      if (members > 0)
        throw new Problem(409, {
          detail: `The group has members: ${members}. Move them to another one first.`,
        });
      await tx.customerGroup.delete({ where: { id } });
      await tx.auditEntry.create(auditLine(c.get('caller'), 'group.delete', id, { before }));
    });
    return c.body(null, 204);
  });
