import { createRoute } from '@hono/zod-openapi';
import { auditLine } from '../../audit.ts';
import { allow, personOf } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { bearer, idParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/me/sessions/{id}',
  summary: 'Sign out somewhere else',
  tags: ['Own account'],
  security: bearer,
  middleware: [allow({ right: 'read', person: true })] as const,
  request: { params: idParam('ses_3k9f0a7s2m1x8c5v4b6n0q1w') },
  responses: { 204: { description: 'Ended' }, ...problems(401, 403, 404) },
});

export const endSession = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const person = personOf(c.get('caller'));
    const { id } = c.req.valid('param');
    await db.$transaction(async (tx) => {
      const { count } = await tx.session.deleteMany({ where: { id, userId: person.userId } });
      if (count === 0) throw notFound('There is no such session, or no longer.');
      await tx.auditEntry.create(auditLine(person, 'staff.endSession', person.id));
    });
    return c.body(null, 204);
  });
