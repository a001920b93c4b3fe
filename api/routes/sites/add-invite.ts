import { createRoute } from '@hono/zod-openapi';
import { inviteInput } from '../../../contract/inputs/site-invite.ts';
import { allow } from '../../auth/allow.ts';
import { Problem } from '../../problem.ts';
import { answer, bearer, json, problems, siteParam } from '../../schemas.ts';
import { auditPart, inSite, newPartId, randomToken } from '../../site-parts.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { inviteSchema, inviteView } from '../../views/site-parts.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/sites/{id}/invites',
  summary: 'Add an invite link',
  description: 'For a sales person, a fair or a segment, beside the permanent one.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'invite' })] as const,
  request: { params: siteParam, body: json(inviteInput) },
  responses: { 201: answer('Added', inviteSchema), ...problems(401, 403, 404, 409, 415, 422) },
});

export const addInvite = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: siteId } = c.req.valid('param');
    const { label, token = randomToken() } = c.req.valid('json');
    const row = await inSite(deps, siteId, async (tx) => {
      if ((await tx.invite.count({ where: { token } })) > 0)
        throw new Problem(409, { detail: 'Another link ends like this already. Choose another end.' });
      const after = await tx.invite.create({ data: { id: newPartId('invite'), siteId, label, token } });
      await auditPart(tx, c.get('caller'), 'invite.create', after.id, {
        site: siteId,
        after: { label, token },
      });
      return after;
    });
    return c.json(inviteView(row, deps.publicUrl), 201);
  });
