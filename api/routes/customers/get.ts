import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { customerOf } from '../../customers.ts';
import { answer, bearer, customerParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { customerSchema, customerView } from '../../views/customer.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/customers/{id}',
  summary: 'One customer',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { params: customerParam },
  responses: { 200: answer('The customer', customerSchema), ...problems(401, 403, 404) },
});

export const get = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => c.json(customerView(await customerOf(db, c.req.valid('param').id)), 200));
