import { createRoute } from '@hono/zod-openapi';
import { orderInput } from '../../../contract/inputs/order.ts';
import { allow } from '../../auth/allow.ts';
import { placeOrder } from '../../orders/place.ts';
import { answer, bearer, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { orderSchema, orderView } from '../../views/order.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/orders',
  summary: 'Report an order',
  description:
    'Refused with 409 and a `reason` from anybody who may not buy at this moment: a reason of eligibility, or `noCategories`. A delivery is on a day of service, with the carrier of that day. The same `number` with the same content is answered again.',
  tags: ['Storefront'],
  security: bearer,
  middleware: [allow({ right: 'shop' })] as const,
  request: { body: json(orderInput) },
  responses: {
    200: answer('It was reported before', orderSchema),
    201: answer('Taken', orderSchema),
    ...problems(401, 403, 409, 415, 422),
  },
});

export const place = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { order, isNew } = await placeOrder(deps, c.req.valid('json'));
    return isNew ? c.json(orderView(order), 201) : c.json(orderView(order), 200);
  });
