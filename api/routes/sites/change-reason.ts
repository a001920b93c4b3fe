import { createRoute } from '@hono/zod-openapi';
import { reasonChange } from '../../../contract/inputs/site-reason.ts';
import type { RejectionReason } from '../../../prisma/generated/client.ts';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, json, problems, reasonParam } from '../../schemas.ts';
import { auditPart, inSite, type Tx } from '../../site-parts.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { reasonSchema, reasonView } from '../../views/site-parts.ts';

const route = createRoute({
  method: 'patch',
  path: '/v1/sites/{id}/reasons/{reasonId}',
  summary: 'Reword, move or retire a reason for rejection',
  description: 'What is retired stays where it was given, and can not be given any more.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: reasonParam, body: json(reasonChange) },
  responses: { 200: answer('Changed', reasonSchema), ...problems(401, 403, 404, 415, 422) },
});

export const changeReason = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: siteId, reasonId: id } = c.req.valid('param');
    const { position, ...data } = c.req.valid('json');
    const row = await inSite(deps, siteId, async (tx) => {
      const before = await reasonsOf(tx, siteId);
      const old = before.find((reason) => reason.id === id);
      if (!old) throw notFound('No such reason.');
      const after = await tx.rejectionReason.update({ where: { id }, data });
      const place = position === undefined ? undefined : await move(tx, before, old, position);
      const was = { ...reasonView(old), ...(place !== undefined && { position: before.indexOf(old) }) };
      const is = { ...reasonView(after), ...(place !== undefined && { position: place }) };
      const kept = { site: siteId, before: was, after: is };
      await auditPart(tx, c.get('caller'), 'reason.update', id, kept);
      return after;
    });
    return c.json(reasonView(row), 200);
  });

const reasonsOf = (tx: Tx, siteId: string) =>
  tx.rejectionReason.findMany({ where: { siteId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });

/** Puts one at its place and numbers all anew; answers the place that it has now. */
async function move(tx: Tx, all: RejectionReason[], one: RejectionReason, to: number): Promise<number> {
  const order = all.filter((reason) => reason !== one).toSpliced(to, 0, one);
  for (const [position, reason] of order.entries())
    if (reason.position !== position)
      await tx.rejectionReason.update({ where: { id: reason.id }, data: { position } });
  return order.indexOf(one);
}
