import { createRoute, z } from '@hono/zod-openapi';
import type { Session } from '../../../prisma/generated/client.ts';
import { allow, personOf } from '../../auth/allow.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems, timestamp } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const sessionSchema = z
  .object({
    id: z.string(),
    isThisOne: z.boolean(),
    userAgent: z.string().nullable(),
    address: z.string().nullable(),
    createdAt: timestamp,
    expiresAt: timestamp,
  })
  .openapi('Session');

const sessions = defineList({
  orders: { createdAt: byDate('createdAt') },
  standard: '-createdAt',
  filters: {},
  search: ['userAgent', 'ipAddress'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/me/sessions',
  summary: 'Where you are signed in',
  tags: ['Own account'],
  security: bearer,
  middleware: [allow({ right: 'read', person: true })] as const,
  request: { query: sessions.query },
  responses: { 200: answer('A page of sessions', listOf(sessionSchema)), ...problems(401, 403, 422) },
});

export const listSessions = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { userId, sessionId } = personOf(c.get('caller'));
    const own = { userId, expiresAt: { gt: new Date() } };
    const page = await sessions.page(c.req.valid('query'), own, {
      find: (args) => db.session.findMany(args),
      count: (args) => db.session.count(args),
    });
    return c.json(
      shown(page, (row) => viewOf(row, sessionId)),
      200,
    );
  });

const viewOf = (
  { id, userAgent, ipAddress, createdAt, expiresAt }: Session,
  current: string | undefined,
) => ({
  id,
  isThisOne: id === current,
  userAgent,
  address: ipAddress || null,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
