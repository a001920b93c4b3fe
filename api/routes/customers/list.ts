import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { customers, listedCustomers } from '../../lists/customers.ts';
import { listOf } from '../../lists/list.ts';
import { shown } from '../../lists/page.ts';
import { surelyManyBy } from '../../lists/surely-many.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { customerSchema, customerView, withRegistration } from '../../views/customer.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/customers',
  summary: 'Customers',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { query: customers.query },
  responses: { 200: answer('A page of customers', listOf(customerSchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const query = c.req.valid('query');
    // Prisma counts along the ids unless told otherwise, and reads them all where the searched text is rare.
    const orderBy = query.q === undefined ? [] : [{ search: 'asc' as const }];
    const page = await customers.page(query, await listedCustomers(db), {
      find: (args) => db.customer.findMany({ ...args, include: withRegistration }),
      count: (args) => db.customer.count({ ...args, orderBy }),
      surelyMany: surelyManyBy(db, (where) => db.customer.count({ where })),
    });
    return c.json(shown(page, customerView), 200);
  });
