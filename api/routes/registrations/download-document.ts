import { createRoute, z } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { asAttachment } from '../../documents.ts';
import { notFound } from '../../problem.ts';
import { bearer, documentParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/registrations/{id}/documents/{documentId}',
  summary: 'Download a document',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ applicant: true, right: 'read' })] as const,
  request: { params: documentParam },
  responses: {
    200: {
      description: 'The file, to be saved',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(401, 403, 404),
  },
});

export const downloadDocument = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id, documentId } = c.req.valid('param');
    const document = await db.document.findFirst({
      where: { id: documentId, registrationId: id, registration: { erasingAt: null } },
      include: { content: true },
    });
    if (!document?.content) throw notFound('No such document.');
    return c.body(document.content.bytes, 200, {
      'content-type': document.type,
      'content-disposition': asAttachment(document.name),
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });
