import { createRoute } from '@hono/zod-openapi';
import { auditLine } from '../../audit.ts';
import { allow, personOf } from '../../auth/allow.ts';
import { bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/me/sessions',
  summary: 'Sign out everywhere else',
  tags: ['Own account'],
  security: bearer,
  middleware: [allow({ right: 'read', person: true })] as const,
  responses: { 204: { description: 'Ended' }, ...problems(401, 403) },
});

export const endOtherSessions = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const person = personOf(c.get('caller'));
    const { userId, sessionId = '' } = person;
    await db.$transaction([
      db.session.deleteMany({ where: { userId, id: { not: sessionId } } }),
      db.auditEntry.create(auditLine(person, 'staff.endOtherSessions', person.id)),
    ]);
    return c.body(null, 204);
  });
