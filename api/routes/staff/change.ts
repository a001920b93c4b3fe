import { createRoute, z } from '@hono/zod-openapi';
import { heldRoles, locale, staffName } from '../../../contract/inputs/staff.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, idParam, json, problems } from '../../schemas.ts';
import { changeStaff } from '../../staff.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { staffSchema, staffView } from '../../views/staff.ts';

const body = z
  .strictObject({
    name: staffName.optional(),
    roles: heldRoles.optional(),
    locale: locale.optional(),
    active: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.');

const route = createRoute({
  method: 'patch',
  path: '/v1/staff/{id}',
  summary: 'Change what somebody may do, or whether they may sign in',
  description: 'Whoever is not active any more is signed out at once. One admin who is active always stays.',
  tags: ['Staff'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: idParam('stf_3k9f0a7s2m1x8c5v4b6n0q1w'), body: json(body) },
  responses: { 200: answer('Changed', staffSchema), ...problems(401, 403, 404, 409, 415, 422) },
});

export const change = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const row = await changeStaff(db, c.get('caller'), id, c.req.valid('json'));
    return c.json(staffView(row), 200);
  });
