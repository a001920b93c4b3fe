import { createRoute } from '@hono/zod-openapi';
import { allow } from '../../auth/allow.ts';
import { knownById } from '../../known.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, customerParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { eligibilityOf, eligibilitySchema } from '../../views/eligibility.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/customers/{id}/eligibility',
  summary: 'What a customer may do in the shop',
  tags: ['Storefront'],
  security: bearer,
  middleware: [allow({ right: 'shop' })] as const,
  request: { params: customerParam },
  responses: { 200: answer('What the customer may do', eligibilitySchema), ...problems(401, 403, 404) },
});

export const customerEligibility = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const found = await knownById(deps.db, c.req.valid('param').id);
    if (!found) throw notFound('No such customer.');
    return c.json(await eligibilityOf(deps, found), 200);
  });
