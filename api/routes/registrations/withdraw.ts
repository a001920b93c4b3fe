import { createRoute, z } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, pending, problems, registrationParam } from '../../schemas.ts';
import { pendingAnswer, send } from '../../send.ts';
import { mayStill, registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/withdraw',
  summary: 'Withdraw the registration',
  description:
    'By the applicant or by staff, until it is active. A customer record that was made goes with it.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ applicant: true, right: 'decide' })] as const,
  request: { params: registrationParam, body: { ...json(z.strictObject({})), required: false } },
  responses: {
    200: answer('Withdrawn', z.object({ stage: z.string() })),
    ...pending,
    ...problems(401, 403, 404, 409, 415, 422),
  },
});

export const withdraw = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    mayStill(c, row, 'withdraw');
    const snapshot = await send(c, deps, row, 'withdraw', {});
    if (!snapshot) return c.json(pendingAnswer(c, row), 202);
    return c.json({ stage: snapshot.stage as string }, 200);
  });
