import { createRoute } from '@hono/zod-openapi';
import { prettyJSON } from 'hono/pretty-json';
import { allow } from '../../auth/allow.ts';
import { auditLine } from '../../audit.ts';
import { customerOf } from '../../customers.ts';
import { asAttachment } from '../../documents.ts';
import { everythingAbout } from '../../export/everything-about.ts';
import { exportSchema } from '../../export/schema.ts';
import { answer, bearer, customerParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/customers/{id}/export',
  summary: 'All that is kept about the customer',
  description: 'With their registrations and mails; without secrets. It is audited.',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'export' }), prettyJSON({ force: true })] as const,
  request: { params: customerParam },
  responses: { 200: answer('A JSON file', exportSchema), ...problems(401, 403, 404) },
});

export const exportOne = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const content = await db.$transaction(async (tx) => {
      const { siteId, email, registration } = await customerOf(tx, id);
      await tx.auditEntry.create(auditLine(c.get('caller'), 'customer.export', id));
      const registrationId = registration?.id;
      return everythingAbout(tx, {
        siteId,
        email,
        customerId: id,
        ...(registrationId && { registrationId }),
      });
    });
    c.header('content-disposition', asAttachment(`customer-${id}.json`));
    return c.json(content, 200);
  });
