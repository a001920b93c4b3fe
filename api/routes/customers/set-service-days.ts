import { createRoute } from '@hono/zod-openapi';
import { serviceDaysInput } from '../../../contract/inputs/setup.ts';
import { weekdays } from '../../../contract/weekdays.ts';
import { allow } from '../../auth/allow.ts';
import { bearer, customerParam, json } from '../../schemas.ts';
import { setPart, setUpAnswers } from '../../set-up.ts';
import { checkServiceDays } from '../../setup-values.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'put',
  path: '/v1/customers/{id}/service-days',
  summary: 'Set the days of service',
  description: 'A carrier for each weekday; a day that is left out has none.',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'setUp' })] as const,
  request: { params: customerParam, body: json(serviceDaysInput) },
  responses: setUpAnswers,
});

export const setServiceDays = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const given = c.req.valid('json');
    await checkServiceDays(deps, given);
    const serviceDays = Object.fromEntries(weekdays.map((day) => [day, given[day] ?? null]));
    return setPart(c, deps, c.req.valid('param').id, 'setServiceDays', given, () => ({ serviceDays }));
  });
