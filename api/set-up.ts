import type { Context } from 'hono';
import { z } from '@hono/zod-openapi';
import type { MessageBodies } from '../contract/messages.ts';
import { changeCustomer, type Change } from './customers.ts';
import { stageOfConflict } from './problem.ts';
import { answer, missing, pending, problems, timestamp } from './schemas.ts';
import { pendingAnswer, send } from './send.ts';
import type { ApiDeps, ApiEnv } from './types.ts';
import type { CustomerRow } from './views/customer.ts';

type Part = 'activate' | 'setPricing' | 'setServiceDays';

/** The answers of the three parts of a set-up. */
export const setUpAnswers = {
  200: answer('Set', z.object({ stage: z.string(), missing, activatesAt: timestamp.optional() })),
  ...pending,
  ...problems(401, 403, 404, 409, 415, 422),
};

/** Sets one part: through the workflow while the registration is preparing, on the customer itself afterwards. */
export async function setPart<Name extends Part>(
  c: Context<ApiEnv>,
  deps: ApiDeps,
  id: string,
  name: Name,
  body: MessageBodies[Name],
  afterwards: (before: CustomerRow) => Change,
) {
  const registration = await deps.db.registration.findUnique({ where: { customerId: id, erasingAt: null } });
  if (registration?.stage === 'preparing') {
    const snapshot = await send(c, deps, registration, name, body).catch(unlessActive);
    if (!snapshot) return c.json(pendingAnswer(c, registration), 202);
    if (snapshot !== 'active') return c.json(viewOf(snapshot), 200);
  }
  await changeCustomer(deps, c.get('caller'), id, `customer.${name}`, afterwards);
  return c.json({ stage: 'active', missing: [] }, 200);
}

/** It may have become active since the row was read. */
function unlessActive(error: unknown): 'active' {
  if (stageOfConflict(error) === 'active') return 'active';
  throw error;
}

type Snapshot = NonNullable<Awaited<ReturnType<typeof send>>>;

const viewOf = ({ stage, missing: left = [], activatesAt }: Snapshot) => ({
  stage: stage as string,
  missing: left,
  ...(stage === 'preparing' &&
    activatesAt !== undefined && { activatesAt: new Date(activatesAt).toISOString() }),
});
