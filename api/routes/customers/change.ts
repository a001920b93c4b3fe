import { createRoute, z } from '@hono/zod-openapi';
import { anId } from '../../../contract/inputs/id.ts';
import { allow } from '../../auth/allow.ts';
import { changeCustomer } from '../../customers.ts';
import { conflict } from '../../errors.ts';
import { invalid } from '../../problem.ts';
import { answer, bearer, customerParam, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { customerSchema, customerView } from '../../views/customer.ts';

const changeInput = z
  .strictObject({
    active: z.boolean().optional(),
    onHold: z.boolean().optional(),
    groupId: anId.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.');

const route = createRoute({
  method: 'patch',
  path: '/v1/customers/{id}',
  summary: 'Change a customer',
  description:
    'A change into or out of "may log in" is mailed. While being prepared, `active` belongs to the set-up.',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'setUp' })] as const,
  request: { params: customerParam, body: json(changeInput) },
  responses: { 200: answer('The customer', customerSchema), ...problems(401, 403, 404, 409, 415, 422) },
});

export const change = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const changes = c.req.valid('json');
    await checkGroup(deps, changes.groupId);
    const row = await changeCustomer(
      deps,
      c.get('caller'),
      c.req.valid('param').id,
      'customer.update',
      (before) => {
        const stage = before.registration?.stage;
        if (stage === 'preparing' && changes.active !== undefined) throw conflict(stage);
        return changes;
      },
    );
    return c.json(customerView(row), 200);
  });

async function checkGroup({ db }: ApiDeps, id: string | undefined): Promise<void> {
  if (id !== undefined && (await db.customerGroup.count({ where: { id } })) === 0)
    throw invalid('/groupId', 'There is no such group.');
}
