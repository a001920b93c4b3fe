import { createRoute } from '@hono/zod-openapi';
import type { Details } from '../../../contract/details.ts';
import type { Registration } from '../../../prisma/generated/client.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { exported } from '../../csv/audited.ts';
import { businessColumns } from '../../csv/business.ts';
import { csvHeaders, csvStream, type Columns } from '../../csv/file.ts';
import { csvAnswer, csvLocale, rowsAtOnce } from '../../csv/schema.ts';
import { listedRegistrations, registrations } from '../../lists/registrations.ts';
import { bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const columns: Columns<Registration> = {
  id: ({ id }) => id,
  site: ({ siteId }) => siteId,
  stage: ({ stage }) => stage,
  ...businessColumns(({ details, email }) => ({ ...(details as Partial<Details> | null), email })),
  createdAt: ({ createdAt }) => createdAt,
  submittedAt: ({ submittedAt }) => submittedAt,
  decidedAt: ({ decidedAt }) => decidedAt,
  nextDueAt: ({ nextDueAt }) => nextDueAt,
  customerId: ({ customerId }) => customerId,
};

const route = createRoute({
  method: 'get',
  path: '/v1/registrations/export',
  summary: 'Registrations as CSV',
  description: 'All that the same query of the list leaves, in its order. It is audited.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'export' })] as const,
  request: { query: registrations.whole.extend({ locale: csvLocale }) },
  responses: { 200: csvAnswer, ...problems(401, 403, 422) },
});

export const exportList = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const query = c.req.valid('query');
    const always = listedRegistrations(query);
    // Before the first byte: what has left is in the log, even if the connection breaks.
    const rows = await db.registration.count({ where: registrations.where(query, always) });
    const line = auditLine(c.get('caller'), 'registrations.export', 'registrations', exported(query, rows));
    await db.auditEntry.create(line);
    const read = (cursor: string | undefined) =>
      registrations.part({ ...query, cursor, limit: rowsAtOnce }, always, (args) =>
        db.registration.findMany(args),
      );
    return c.body(csvStream(columns, query.locale, read), 200, csvHeaders('registrations'));
  });
