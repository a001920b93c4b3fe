import { createRoute } from '@hono/zod-openapi';
import { pricingInput } from '../../../contract/inputs/setup.ts';
import { allow } from '../../auth/allow.ts';
import { bearer, customerParam, json } from '../../schemas.ts';
import { setPart, setUpAnswers } from '../../set-up.ts';
import { checkPricing } from '../../setup-values.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'put',
  path: '/v1/customers/{id}/pricing',
  summary: 'Set price type and terms',
  description: 'The whole part: what is left out is not kept.',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'setUp' })] as const,
  request: { params: customerParam, body: json(pricingInput) },
  responses: setUpAnswers,
});

export const setPricing = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const pricing = c.req.valid('json');
    await checkPricing(deps, pricing);
    return setPart(c, deps, c.req.valid('param').id, 'setPricing', pricing, () => ({ pricing }));
  });
