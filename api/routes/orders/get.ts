import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, orderParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { notErasing } from '../../views/customer.ts';
import { orderSchema, orderView } from '../../views/order.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/orders/{id}',
  summary: 'One order',
  tags: ['Orders'],
  security: bearer,
  middleware: [allow({ right: ['read', 'shop'] })] as const,
  request: { params: orderParam },
  responses: { 200: answer('The order', orderSchema), ...problems(401, 403, 404) },
});

export const get = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const row = await db.order.findFirst({ where: { id, customer: notErasing } });
    if (!row) throw notFound('There is no such order.');
    return c.json(orderView(row), 200);
  });
