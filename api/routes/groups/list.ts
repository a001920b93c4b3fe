import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byText } from '../../lists/orders.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { groupSchema } from '../../views/group.ts';

const groups = defineList({
  orders: { name: byText('name'), id: byText('id') },
  standard: 'name',
  filters: {},
  search: ['name', 'id'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/groups',
  summary: 'Customer groups',
  tags: ['Groups'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { query: groups.query },
  responses: { 200: answer('A page of groups', listOf(groupSchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const page = await groups.page(
      c.req.valid('query'),
      {},
      {
        find: (args) => db.customerGroup.findMany(args),
        count: (args) => db.customerGroup.count(args),
      },
    );
    return c.json(page, 200);
  });
