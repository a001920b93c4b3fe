import { createRoute } from '@hono/zod-openapi';
import { presetInput } from '../../../contract/inputs/site-preset.ts';
import { allow } from '../../auth/allow.ts';
import { noDefault } from '../../presets.ts';
import { answer, bearer, json, problems, siteParam } from '../../schemas.ts';
import { checkSetup } from '../../setup-values.ts';
import { auditPart, inSite, newPartId } from '../../site-parts.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { presetSchema, presetView } from '../../views/site-parts.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/sites/{id}/presets',
  summary: 'Add a preset',
  description: 'A set-up that fills all three parts in one go. The first one of a site is its default.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: siteParam, body: json(presetInput) },
  responses: { 201: answer('Added', presetSchema), ...problems(401, 403, 404, 415, 422) },
});

export const addPreset = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: siteId } = c.req.valid('param');
    const { name, setup, isDefault = false } = c.req.valid('json');
    await checkSetup(deps, setup);
    const row = await inSite(deps, siteId, async (tx) => {
      const isFirst = (await tx.preset.count({ where: { siteId, isDefault: true } })) === 0;
      if (isDefault) await noDefault(tx, siteId);
      const data = { id: newPartId('preset'), siteId, name, setup, isDefault: isDefault || isFirst };
      const after = await tx.preset.create({ data });
      await auditPart(tx, c.get('caller'), 'preset.create', after.id, {
        site: siteId,
        after: presetView(after),
      });
      return after;
    });
    return c.json(presetView(row), 201);
  });
