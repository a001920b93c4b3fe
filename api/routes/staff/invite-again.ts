import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { notFound, Problem } from '../../problem.ts';
import { answer, bearer, idParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/staff/{id}/invitation',
  summary: 'Mail the invitation again',
  tags: ['Staff'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: idParam('stf_3k9f0a7s2m1x8c5v4b6n0q1w') },
  responses: {
    202: answer('A mail is on its way', z.object({ id: z.string() })),
    ...problems(401, 403, 404, 409),
  },
});

export const inviteAgain = (app: Api, { db, notices }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const staff = await db.staff.findUnique({ where: { id } });
    if (!staff) throw notFound('There is no such person.');
    if (!staff.active) throw new Problem(409, { detail: 'This person may not sign in at present.' });
    if (staff.userId) throw new Problem(409, { detail: 'This person has chosen a password already.' });
    const notice = { id: newId('ntc'), template: 'staff-invitation', staffId: id };
    await db.$transaction([
      db.notice.create({ data: notice }),
      db.auditEntry.create(auditLine(c.get('caller'), 'staff.inviteAgain', id)),
    ]);
    await notices.start(notice.id).catch(() => undefined);
    return c.json({ id }, 202);
  });
