import { createRoute } from '@hono/zod-openapi';
import { MessageState } from '../../../prisma/generated/enums.ts';
import { allow } from '../../auth/allow.ts';
import { exactly, like, oneOf } from '../../lists/filters.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate, byText } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { messageSchema, messageView, withoutBody } from '../../views/message.ts';

const states = Object.values(MessageState) as [MessageState, ...MessageState[]];

const messages = defineList({
  orders: { createdAt: byDate('createdAt'), id: byText('id') },
  standard: '-createdAt',
  filters: {
    registrationId: exactly('registrationId'),
    customerId: exactly('customerId'),
    template: exactly('template'),
    state: oneOf('state', states),
    to: like('to'),
  },
  search: ['to', 'template', 'id'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/messages',
  summary: 'E-mails with their delivery state',
  tags: ['Messages'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { query: messages.query },
  responses: { 200: answer('A page of messages', listOf(messageSchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const page = await messages.page(
      c.req.valid('query'),
      {},
      {
        find: (args) => db.message.findMany({ ...args, omit: withoutBody }),
        count: (args) => db.message.count(args),
      },
    );
    return c.json(shown(page, messageView), 200);
  });
