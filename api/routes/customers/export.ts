import { createRoute } from '@hono/zod-openapi';
import type { Details } from '../../../contract/details.ts';
import type { Pricing } from '../../../contract/setup.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { exported } from '../../csv/audited.ts';
import { businessColumns } from '../../csv/business.ts';
import { csvHeaders, csvStream, type Columns } from '../../csv/file.ts';
import { csvAnswer, csvLocale, rowsAtOnce } from '../../csv/schema.ts';
import { customers } from '../../lists/customers.ts';
import { bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { notErasing, withRegistration, type CustomerRow } from '../../views/customer.ts';

const pricing = (row: CustomerRow) => row.pricing as Pricing | null;

const columns: Columns<CustomerRow> = {
  id: ({ id }) => id,
  site: ({ siteId }) => siteId,
  ...businessColumns(({ company, contact, email }) => ({
    company: company as Details['company'],
    contact: contact as Details['contact'],
    email,
  })),
  active: ({ active }) => active,
  onHold: ({ onHold }) => onHold,
  groupId: ({ groupId }) => groupId,
  tags: ({ tags }) => tags.join(', '),
  currency: ({ preferredCurrency }) => preferredCurrency,
  newsletter: ({ newsletter }) => newsletter,
  priceTypeId: (row) => pricing(row)?.priceTypeId,
  markupPercent: (row) => pricing(row)?.markupPercent,
  paymentTerms: (row) => pricing(row)?.paymentTerms,
  createdAt: ({ createdAt }) => createdAt,
  lastSignInAt: ({ lastSignInAt }) => lastSignInAt,
  registrationId: ({ registration }) => registration?.id,
};

const route = createRoute({
  method: 'get',
  path: '/v1/customers/export',
  summary: 'Customers as CSV',
  description: 'All that the same query of the list leaves, in its order. It is audited.',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'export' })] as const,
  request: { query: customers.whole.extend({ locale: csvLocale }) },
  responses: { 200: csvAnswer, ...problems(401, 403, 422) },
});

export const exportList = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const query = c.req.valid('query');
    const rows = await db.customer.count({ where: customers.where(query, notErasing) });
    const line = auditLine(c.get('caller'), 'customers.export', 'customers', exported(query, rows));
    await db.auditEntry.create(line);
    const read = (cursor: string | undefined) =>
      customers.part({ ...query, cursor, limit: rowsAtOnce }, notErasing, (args) =>
        db.customer.findMany({ ...args, include: withRegistration }),
      );
    return c.body(csvStream(columns, query.locale, read), 200, csvHeaders('customers'));
  });
