import { createRoute } from '@hono/zod-openapi';
import { inviteChange } from '../../../contract/inputs/site-invite.ts';
import type { Invite } from '../../../prisma/generated/client.ts';
import { allow } from '../../auth/allow.ts';
import { notFound, Problem } from '../../problem.ts';
import { answer, bearer, inviteParam, json, problems } from '../../schemas.ts';
import { auditPart, inSite } from '../../site-parts.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { inviteSchema, inviteView } from '../../views/site-parts.ts';

const route = createRoute({
  method: 'patch',
  path: '/v1/sites/{id}/invites/{inviteId}',
  summary: 'Rename, close or reopen an invite link',
  description:
    'A closed link starts no registration; those that it started go on. The permanent one stays open.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'invite' })] as const,
  request: { params: inviteParam, body: json(inviteChange) },
  responses: { 200: answer('Changed', inviteSchema), ...problems(401, 403, 404, 409, 415, 422) },
});

export const changeInvite = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: siteId, inviteId: id } = c.req.valid('param');
    const { label, closed } = c.req.valid('json');
    const row = await inSite(deps, siteId, async (tx) => {
      const before = await tx.invite.findUnique({ where: { id, siteId } });
      if (!before) throw notFound('No such invite.');
      if (before.permanent && closed)
        throw new Problem(409, { detail: 'The permanent link stays open: it may be in print.' });
      const data = { ...(label !== undefined && { label }), ...closing(before, closed) };
      const after = await tx.invite.update({ where: { id }, data });
      const kept = { site: siteId, before: audited(before), after: audited(after) };
      await auditPart(tx, c.get('caller'), 'invite.update', id, kept);
      return after;
    });
    return c.json(inviteView(row, deps.publicUrl), 200);
  });

const closing = ({ closedAt }: Invite, closed: boolean | undefined): { closedAt?: Date | null } =>
  closed === undefined ? {} : { closedAt: closed ? (closedAt ?? new Date()) : null };

const audited = ({ label, closedAt }: Invite) => ({ label, closed: closedAt !== null });
