import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { listOf } from '../../lists/list.ts';
import { shown } from '../../lists/page.ts';
import { listedRegistrations, registrations } from '../../lists/registrations.ts';
import { surelyMany } from '../../lists/surely-many.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Database } from '../../../prisma/client.ts';
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
      // Without an order Prisma counts along the ids, which are spread over the whole table.
      count: async (args) =>
        (await saysEnough(db, query))
          ? args.take
          : db.registration.count({ ...args, orderBy: { queue: 'asc' } }),
    });
    return c.json(shown(page, registrationView), 200);
  });

/** A search alone, for what is in very many of them. */
async function saysEnough(db: Database, { q, ...query }: { q?: string | undefined }): Promise<boolean> {
  const isFiltered = Object.entries(query).some(([name, value]) => name.startsWith('filter[') && value);
  return q !== undefined && !isFiltered && surelyMany(db, q);
}
