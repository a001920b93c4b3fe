import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { exactly, flag, from, like, until } from '../../lists/filters.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate, byText, byTextOrNothing } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { customerSchema, customerView, notErasing, withRegistration } from '../../views/customer.ts';

const customers = defineList({
  orders: {
    createdAt: byDate('createdAt'),
    companyName: byTextOrNothing('companyName'),
    firstName: byTextOrNothing('firstName'),
    lastName: byTextOrNothing('lastName'),
    country: byTextOrNothing('country'),
    id: byText('id'),
  },
  standard: '-createdAt',
  filters: {
    site: exactly('siteId'),
    active: flag('active'),
    onHold: flag('onHold'),
    groupId: exactly('groupId'),
    country: exactly('country'),
    email: like('email'),
    company: like('companyName'),
    firstName: like('firstName'),
    lastName: like('lastName'),
    id: exactly('id'),
    createdFrom: from('createdAt'),
    createdUntil: until('createdAt'),
  },
  search: ['companyName', 'firstName', 'lastName', 'email', 'id'],
});

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
      count: (args) => db.customer.count(args),
    });
    return c.json(shown(page, customerView), 200);
  });
