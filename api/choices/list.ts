import { createRoute } from '@hono/zod-openapi';
import { allow } from '../auth/allow.ts';
import { flag } from '../lists/filters.ts';
import { defineList, listOf } from '../lists/list.ts';
import { byText } from '../lists/orders.ts';
import { answer, bearer, problems } from '../schemas.ts';
import type { Api, ApiDeps } from '../types.ts';
import { choiceSchema, tableOf, type Kind } from './kinds.ts';

const choices = defineList({
  orders: { name: byText('name'), id: byText('id') },
  standard: 'name',
  filters: { retired: flag('retired') },
  search: ['name', 'id'],
});

export const listChoices =
  <const Noun extends string>(kind: Kind<Noun>) =>
  (app: Api, { db }: ApiDeps) => {
    const route = createRoute({
      method: 'get',
      path: `/v1/${kind.noun}`,
      summary: kind.tag,
      tags: [kind.tag],
      security: bearer,
      middleware: [allow({ right: 'read' })] as const,
      request: { query: choices.query },
      responses: { 200: answer('A page', listOf(choiceSchema)), ...problems(401, 403, 422) },
    });
    return app.openapi(route, async (c) => {
      const table = tableOf(db, kind);
      const page = await choices.page(
        c.req.valid('query'),
        {},
        {
          find: (args) => table.findMany(args),
          count: (args) => table.count(args),
        },
      );
      return c.json(page, 200);
    });
  };
