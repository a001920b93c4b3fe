import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { listOf } from '../../lists/list.ts';
import { shown } from '../../lists/page.ts';
import { countedAlong, listedRegistrations, registrations } from '../../lists/registrations.ts';
import { surelyManyBy } from '../../lists/surely-many.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { registrationSchema, registrationView, withParts } from '../../views/registration.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/registrations',
  summary: 'Registrations',
  description:
    'Those whose address is not proven yet are left out unless `filter[stage]` asks for them. Sorted by `queue`, those ' +
    'who wait for a decision come first, longest waiting on top; then the others, newest first.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { query: registrations.query },
  responses: {
    200: answer('A page of registrations', listOf(registrationSchema)),
    ...problems(401, 403, 422),
  },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const query = c.req.valid('query');
    const page = await registrations.page(query, listedRegistrations(query), {
      find: (args) => db.registration.findMany({ ...args, include: withParts }),
      count: (args) => db.registration.count({ ...args, orderBy: countedAlong(query) }),
      surelyMany: surelyManyBy(db, (where) => db.registration.count({ where })),
    });
    return c.json(shown(page, registrationView), 200);
  });
