import { createRoute } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { groupInput } from '../../../contract/inputs/group.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { groupSchema } from '../../views/group.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/groups',
  summary: 'Add a customer group',
  description: 'Categories are words of the storefront; its members may buy once there is one.',
  tags: ['Groups'],
  security: bearer,
  middleware: [allow({ right: 'edit' })] as const,
  request: { body: json(groupInput) },
  responses: { 201: answer('Added', groupSchema), ...problems(401, 403, 415, 422) },
});

export const create = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const data = { id: newId('grp'), ...c.req.valid('json') };
    const [row] = await db.$transaction([
      db.customerGroup.create({ data }),
      db.auditEntry.create(auditLine(c.get('caller'), 'group.create', data.id, { after: data })),
    ]);
    return c.json(row, 201);
  });
