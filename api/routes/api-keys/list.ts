import { createRoute } from '@hono/zod-openapi';
import { ApiScope } from '../../../prisma/generated/enums.ts';
import { allow } from '../../auth/allow.ts';
import { oneOf, passed } from '../../lists/filters.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate, byText } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { apiKeySchema, apiKeyView } from '../../views/api-key.ts';

const scopes = Object.values(ApiScope) as [ApiScope, ...ApiScope[]];

const keys = defineList({
  orders: { createdAt: byDate('createdAt'), name: byText('name'), id: byText('id') },
  standard: '-createdAt',
  filters: { scope: oneOf('scope', scopes), revoked: passed('revokedAt') },
  search: ['name', 'id'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/api-keys',
  summary: 'API keys, without the keys themselves',
  tags: ['API keys'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { query: keys.query },
  responses: { 200: answer('A page of keys', listOf(apiKeySchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const page = await keys.page(
      c.req.valid('query'),
      {},
      {
        find: (args) => db.apiKey.findMany(args),
        count: (args) => db.apiKey.count(args),
      },
    );
    return c.json(shown(page, apiKeyView), 200);
  });
