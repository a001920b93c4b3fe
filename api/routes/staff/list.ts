import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '../../../contract/rights.ts';
import { allow } from '../../auth/allow.ts';
import { filter, flag } from '../../lists/filters.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate, byText } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { staffSchema, staffView, withUser } from '../../views/staff.ts';

const people = defineList({
  orders: { name: byText('name'), email: byText('email'), createdAt: byDate('createdAt'), id: byText('id') },
  standard: 'name',
  filters: { active: flag('active'), role: filter(z.enum(roles), (role) => ({ roles: { has: role } })) },
  search: ['name', 'email', 'id'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/staff',
  summary: 'The people who use the console',
  tags: ['Staff'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { query: people.query },
  responses: { 200: answer('A page of people', listOf(staffSchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const page = await people.page(
      c.req.valid('query'),
      {},
      {
        find: (args) => db.staff.findMany({ ...args, include: withUser }),
        count: (args) => db.staff.count(args),
      },
    );
    return c.json(shown(page, staffView), 200);
  });
