import { createRoute, z } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, idParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { messageSchema, messageView, withoutSecrets } from '../../views/message.ts';

const wholeMessage = z
  .object({ ...messageSchema.shape, html: z.string(), text: z.string() })
  .openapi('MessageWithBody');

const route = createRoute({
  method: 'get',
  path: '/v1/messages/{id}',
  summary: 'One e-mail, to look at',
  description: 'Codes and what makes a link work are left out of it.',
  tags: ['Messages'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { params: idParam('msg_3k9f0a7s2m1x8c5v4b6n0q1w_4_approved_applicant') },
  responses: { 200: answer('The message', wholeMessage), ...problems(401, 403, 404) },
});

export const get = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await db.message.findUnique({ where: { id: c.req.valid('param').id } });
    if (!row) throw notFound('No such message.');
    const { html, text, ...rest } = row;
    const bodies = { html: withoutSecrets(row, html), text: withoutSecrets(row, text) };
    return c.json({ ...messageView(rest), ...bodies }, 200);
  });
