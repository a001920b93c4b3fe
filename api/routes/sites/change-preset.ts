import { createRoute } from '@hono/zod-openapi';
import { presetChange } from '../../../contract/inputs/site-preset.ts';
import { allow } from '../../auth/allow.ts';
import { noDefault, presetOf } from '../../presets.ts';
import { answer, bearer, json, presetParam, problems } from '../../schemas.ts';
import { checkSetup } from '../../setup-values.ts';
import { auditPart, inSite } from '../../site-parts.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { presetSchema, presetView } from '../../views/site-parts.ts';

const route = createRoute({
  method: 'patch',
  path: '/v1/sites/{id}/presets/{presetId}',
  summary: 'Change a preset, or make it the default',
  description:
    'The one that was the default gives way. Customers that were set up with it keep what they have.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: presetParam, body: json(presetChange) },
  responses: { 200: answer('Changed', presetSchema), ...problems(401, 403, 404, 415, 422) },
});

export const changePreset = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: siteId, presetId: id } = c.req.valid('param');
    const data = c.req.valid('json');
    if (data.setup) await checkSetup(deps, data.setup);
    const row = await inSite(deps, siteId, async (tx) => {
      const before = await presetOf(tx, siteId, id);
      if (data.isDefault) await noDefault(tx, siteId);
      const after = await tx.preset.update({ where: { id }, data });
      const kept = { site: siteId, before: presetView(before), after: presetView(after) };
      await auditPart(tx, c.get('caller'), 'preset.update', id, kept);
      return after;
    });
    return c.json(presetView(row), 200);
  });
