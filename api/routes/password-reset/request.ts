import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { email } from '../../../contract/inputs/email.ts';
import { answer, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { notErasing } from '../../views/customer.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/password-reset',
  summary: 'Mail a link to set a new password',
  description:
    'To staff for the console, to customers for their account. Answers the same, and does the same, whether or not the address is known. The link works for an hour.',
  tags: ['Staff'],
  request: { body: json(z.strictObject({ email })) },
  responses: {
    202: answer('If there is such a person, a mail is on its way', z.object({})),
    ...problems(401, 415, 422),
  },
});

export const request = (app: Api, { db, limits, notices }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { email: address } = c.req.valid('json');
    await limits.passwordReset({ ip: c.get('ip'), email: address });
    const [staff, customer] = await Promise.all([
      db.staff.findFirst({ where: { email: { equals: address, mode: 'insensitive' }, active: true } }),
      db.customer.findFirst({
        where: { email: address, ...notErasing },
        orderBy: [{ active: 'desc' }, { createdAt: 'asc' }],
      }),
    ]);
    // For an unknown address as well: it takes as long, and comes to nothing.
    const reader = staff ? { staffId: staff.id } : { customerId: customer?.id ?? null };
    const data = { id: newId('ntc'), template: 'password-reset', ...reader };
    await db.notice.create({ data });
    await notices.start(data.id).catch(() => undefined);
    return c.json({}, 202);
  });
