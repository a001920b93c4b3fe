import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate, byText } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { siteSchema, siteView } from '../../views/site.ts';

const sites = defineList({
  orders: { name: byText('name'), createdAt: byDate('createdAt'), id: byText('id') },
  standard: 'name',
  filters: {},
  search: ['name', 'id'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/sites',
  summary: 'Sites',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { query: sites.query },
  responses: { 200: answer('A page of sites', listOf(siteSchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const page = await sites.page(
      c.req.valid('query'),
      {},
      {
        find: (args) => db.site.findMany(args),
        count: (args) => db.site.count(args),
      },
    );
    return c.json(shown(page, siteView), 200);
  });
