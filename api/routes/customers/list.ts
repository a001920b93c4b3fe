import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { customers } from '../../lists/customers.ts';
import { listOf } from '../../lists/list.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { customerSchema, customerView, notErasing, withRegistration } from '../../views/customer.ts';

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
    const page = await customers.page(c.req.valid('query'), notErasing, {
      find: (args) => db.customer.findMany({ ...args, include: withRegistration }),
      // Without an order Prisma counts along the ids, which are spread over the whole table.
      count: (args) => db.customer.count({ ...args, orderBy: { createdAt: 'desc' } }),
    });
    return c.json(shown(page, customerView), 200);
  });
