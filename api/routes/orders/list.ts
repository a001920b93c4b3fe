import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { exactly, from, until } from '../../lists/filters.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate, byText } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { notErasing } from '../../views/customer.ts';
import { orderSchema, orderView } from '../../views/order.ts';

const orders = defineList({
  orders: { placedAt: byDate('placedAt'), id: byText('id') },
  standard: '-placedAt',
  filters: {
    customerId: exactly('customerId'),
    site: exactly('siteId'),
    placedFrom: from('placedAt'),
    placedUntil: until('placedAt'),
  },
  search: ['number', 'id'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/orders',
  summary: 'Orders',
  tags: ['Orders'],
  security: bearer,
  middleware: [allow({ right: ['read', 'shop'] })] as const,
  request: { query: orders.query },
  responses: { 200: answer('A page of orders', listOf(orderSchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const page = await orders.page(
      c.req.valid('query'),
      { customer: notErasing },
      {
        find: (args) => db.order.findMany(args),
        count: (args) => db.order.count(args),
      },
    );
    return c.json(shown(page, orderView), 200);
  });
