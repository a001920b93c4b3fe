import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { beginErasing, finishErasing, hasErased } from '../../erase.ts';
import { notFound } from '../../problem.ts';
import { bearer, problems, registrationParam } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/registrations/{id}',
  summary: 'Erase the registration for good',
  description:
    'With its customer, mails, documents and workflow. One line of the audit log stays. It can not be undone.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'erase' })] as const,
  request: { params: registrationParam },
  responses: { 204: { description: 'Erased' }, ...problems(401, 403, 404) },
});

export const erase = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const caller = c.get('caller');
    if ((await deps.db.registration.count({ where: { id } })) === 0) {
      const isRepeated = c.req.header('idempotency-key') && (await hasErased(deps, caller, id));
      if (!isRepeated) throw notFound('No such registration.');
    }
    await beginErasing(deps, caller, id);
    await finishErasing(deps, id);
    return c.body(null, 204);
  });
