import { createRoute } from '@hono/zod-openapi';
import { prettyJSON } from 'hono/pretty-json';
import { allow } from '../../auth/allow.ts';
import { auditLine } from '../../audit.ts';
import { asAttachment } from '../../documents.ts';
import { everythingAbout } from '../../export/everything-about.ts';
import { exportSchema } from '../../export/schema.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, problems, registrationParam } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/registrations/{id}/export',
  summary: 'All that is kept about the applicant',
  description: 'With their other registrations, mails and customer record; without secrets. It is audited.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'export' }), prettyJSON({ force: true })] as const,
  request: { params: registrationParam },
  responses: { 200: answer('A JSON file', exportSchema), ...problems(401, 403, 404) },
});

export const exportOne = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const content = await db.$transaction(async (tx) => {
      const row = await tx.registration.findUnique({ where: { id, erasingAt: null } });
      if (!row) throw notFound('No such registration.');
      await tx.auditEntry.create(auditLine(c.get('caller'), 'registration.export', id));
      const { siteId, email, customerId } = row;
      return everythingAbout(tx, { siteId, email, registrationId: id, ...(customerId && { customerId }) });
    });
    c.header('content-disposition', asAttachment(`registration-${id}.json`));
    return c.json(content, 200);
  });
