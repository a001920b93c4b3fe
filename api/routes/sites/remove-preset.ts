import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { presetOf } from '../../presets.ts';
import { Problem } from '../../problem.ts';
import { bearer, presetParam, problems } from '../../schemas.ts';
import { auditPart, inSite } from '../../site-parts.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { presetView } from '../../views/site-parts.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/sites/{id}/presets/{presetId}',
  summary: 'Remove a preset',
  description: 'Customers that were set up with it keep what they have. The default one stays.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: presetParam },
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404, 409) },
});

export const removePreset = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: siteId, presetId: id } = c.req.valid('param');
    await inSite(deps, siteId, async (tx) => {
      const before = await presetOf(tx, siteId, id);
      if (before.isDefault)
        throw new Problem(409, { detail: 'This is the default. Make another preset the default first.' });
      await tx.preset.delete({ where: { id } });
      await auditPart(tx, c.get('caller'), 'preset.remove', id, {
        site: siteId,
        before: presetView(before),
      });
    });
    return c.body(null, 204);
  });
