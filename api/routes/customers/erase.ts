import { createRoute } from '@hono/zod-openapi';
import type { Caller } from '../../auth/caller.ts';
import { allow } from '../../auth/allow.ts';
import { beginErasing, customer, eraseAtOnce, finishErasing, hasErased } from '../../erase.ts';
import { notFound } from '../../problem.ts';
import { bearer, customerParam, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/customers/{id}',
  summary: 'Erase the customer for good',
  description:
    'With the registration, mails, documents and workflow. One line of the audit log stays. It can not be undone.',
  tags: ['Customers'],
  security: bearer,
  middleware: [allow({ right: 'erase' })] as const,
  request: { params: customerParam },
  responses: { 204: { description: 'Erased' }, ...problems(401, 403, 404) },
});

export const erase = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const caller = c.get('caller');
    if (!(await eraseCustomer(deps, caller, id))) {
      const isRepeated = c.req.header('idempotency-key') && (await hasErased(deps, caller, id, customer(id)));
      if (!isRepeated) throw notFound('No such customer.');
    }
    return c.body(null, 204);
  });

/** With a registration it goes the way of that one, which is finished by the worker where it is interrupted. */
async function eraseCustomer(deps: ApiDeps, caller: Caller, id: string): Promise<boolean> {
  const row = await deps.db.registration.findUnique({ where: { customerId: id }, select: { id: true } });
  if (!row) return eraseAtOnce(deps, caller, id);
  await beginErasing(deps, caller, row.id, customer(id));
  await finishErasing(deps, row.id);
  return true;
}
