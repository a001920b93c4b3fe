import { createRoute } from '@hono/zod-openapi';
import { reasonInput } from '../../../contract/inputs/site-reason.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, problems, siteParam } from '../../schemas.ts';
import { auditPart, inSite, newPartId } from '../../site-parts.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { reasonSchema, reasonView } from '../../views/site-parts.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/sites/{id}/reasons',
  summary: 'Add a reason for rejection',
  description: "It comes last in the site's list.",
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: siteParam, body: json(reasonInput) },
  responses: { 201: answer('Added', reasonSchema), ...problems(401, 403, 404, 415, 422) },
});

export const addReason = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: siteId } = c.req.valid('param');
    const { label } = c.req.valid('json');
    const row = await inSite(deps, siteId, async (tx) => {
      const position = await tx.rejectionReason.count({ where: { siteId } });
      const data = { id: newPartId('reason'), siteId, label, position };
      const after = await tx.rejectionReason.create({ data });
      await auditPart(tx, c.get('caller'), 'reason.create', after.id, {
        site: siteId,
        after: reasonView(after),
      });
      return after;
    });
    return c.json(reasonView(row), 201);
  });
