import { createRoute, z } from '@hono/zod-openapi';
import type { AuditEntry } from '../../../prisma/generated/client.ts';
import { allow } from '../../auth/allow.ts';
import { exactly, from, like, until } from '../../lists/filters.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { actorSchema, answer, bearer, problems, timestamp } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const entrySchema = z
  .object({
    id: z.string(),
    at: timestamp,
    actor: actorSchema,
    what: z.string(),
    subjectId: z.string(),
    data: z.record(z.string(), z.unknown()),
  })
  .openapi('AuditEntry');

const entries = defineList({
  orders: { at: byDate('at') },
  standard: '-at',
  filters: {
    actor: like('actorName'),
    what: exactly('what'),
    subjectId: exactly('subjectId'),
    from: from('at'),
    until: until('at'),
  },
  search: ['what', 'subjectId', 'actorName'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/audit',
  summary: 'What staff changed',
  tags: ['Audit'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { query: entries.query },
  responses: { 200: answer('A page of the audit log', listOf(entrySchema)), ...problems(401, 403, 422) },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const page = await entries.page(
      c.req.valid('query'),
      {},
      {
        find: (args) => db.auditEntry.findMany(args),
        count: (args) => db.auditEntry.count(args),
      },
    );
    return c.json(shown(page, entryView), 200);
  });

const entryView = ({ id, at, actorKind, actorId, actorName, what, subjectId, data }: AuditEntry) => ({
  id,
  at: at.toISOString(),
  actor: { kind: actorKind, id: actorId, name: actorName },
  what,
  subjectId,
  data: data as Record<string, unknown>,
});
