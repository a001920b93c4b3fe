import { createRoute } from '@hono/zod-openapi';
import { startOfDay } from '../../../contract/derive/business-time.ts';
import { activationInput } from '../../../contract/inputs/setup.ts';
import type { Activation } from '../../../contract/setup.ts';
import { policiesOf } from '../../../prisma/policies.ts';
import { allow } from '../../auth/allow.ts';
import { invalid } from '../../problem.ts';
import { bearer, customerParam, json } from '../../schemas.ts';
import { setPart, setUpAnswers } from '../../set-up.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'put',
  path: '/v1/customers/{id}/activation',
  summary: 'Set the activate box',
  description: 'A day in the future can be set while the customer is being prepared.',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'setUp' })] as const,
  request: { params: customerParam, body: json(activationInput) },
  responses: setUpAnswers,
});

export const setActivation = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const activation = c.req.valid('json');
    const begun = activation.from === undefined || (await hasBegun(deps, id, activation.from));
    return setPart(c, deps, id, 'activate', activation, () => changeOf(activation, begun));
  });

async function hasBegun({ db }: ApiDeps, id: string, day: string): Promise<boolean> {
  const customer = await db.customer.findUnique({ where: { id }, include: { site: true } });
  return customer !== null && startOfDay(day, policiesOf(customer.site).timeZone) <= Date.now();
}

function changeOf({ active, from }: Activation, begun: boolean) {
  if (!begun)
    throw invalid('/from', 'A day in the future can be set only while the customer is being prepared.');
  return { active, ...(from && { activeFromDay: from }) };
}
