import { createRoute, z } from '@hono/zod-openapi';
import { anId } from '../../../contract/inputs/id.ts';
import { notFound } from '../../problem.ts';
import { answer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { brandOf, brandSchema } from '../../views/brand.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/brand',
  summary: 'How the pages of a site look',
  description: 'Name, logo and colour, for anybody. `site` may be left out where there is one only.',
  tags: ['Customer accounts'],
  request: { query: z.strictObject({ site: anId.optional() }) },
  responses: { 200: answer('The brand', brandSchema), ...problems(401, 404, 422) },
});

export const get = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { site: id } = c.req.valid('query');
    const [site, another] = await db.site.findMany({ ...(id && { where: { id } }), take: 2 });
    if (!site || another) throw notFound('There is no such site.');
    return c.json(brandOf(site), 200);
  });
