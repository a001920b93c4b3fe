import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, problems, siteParam } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { siteWithSettings, siteWithSettingsSchema, withSettings } from '../../views/site.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/sites/{id}',
  summary: 'One site, with its settings',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { params: siteParam },
  responses: { 200: answer('The site', siteWithSettingsSchema), ...problems(401, 403, 404) },
});

export const get = (app: Api, { db, publicUrl }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await db.site.findUnique({ where: { id: c.req.valid('param').id }, include: withSettings });
    if (!row) throw notFound('No such site.');
    return c.json(siteWithSettings(row, publicUrl), 200);
  });
