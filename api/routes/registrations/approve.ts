import { createRoute, z } from '@hono/zod-openapi';
import { anId } from '../../../contract/inputs/id.ts';
import { setupInput } from '../../../contract/inputs/setup.ts';
import { prose } from '../../../contract/inputs/text.ts';
import { claimCustomerId } from '../../../prisma/customer-id.ts';
import type { Registration } from '../../../prisma/generated/client.ts';
import { allow } from '../../auth/allow.ts';
import { invalid, Problem } from '../../problem.ts';
import { answer, bearer, json, missing, pending, problems, registrationParam } from '../../schemas.ts';
import { pendingAnswer, sendOrUndo } from '../../send.ts';
import { checkSetup } from '../../setup-values.ts';
import { mayStill, registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { forgetWords, keepWords } from '../../words.ts';

const approveInput = z.strictObject({
  note: prose(2000).optional(),
  groupId: anId.optional(),
  customerId: anId.optional(),
  setup: setupInput.optional(),
});

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/approve',
  summary: 'Approve',
  description:
    'Makes the customer, who may log in as soon as the set-up is complete. A set-up can come along.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'decide' })] as const,
  request: { params: registrationParam, body: json(approveInput) },
  responses: {
    200: answer('Approved', z.object({ stage: z.string(), customerId: z.string(), missing })),
    ...pending,
    ...problems(401, 403, 404, 409, 415, 422),
  },
});

export const approve = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    mayStill(c, row, 'approve');
    const { note, groupId, customerId, setup } = c.req.valid('json');
    await checkValues(deps, { groupId, setup });
    await checkAddress(deps, row);
    if (customerId) await claim(deps, customerId, row.id);
    const words = await keepWords(deps, row.id, { note });
    const undo = async () => {
      await forgetWords(deps, words);
      await deps.db.customerIdClaim.deleteMany({
        where: { registrationId: row.id, customerId: customerId ?? '' },
      });
    };
    const body = {
      ...words,
      ...(groupId && { groupId }),
      ...(customerId && { customerId }),
      ...(setup && { setup }),
    };
    const snapshot = await sendOrUndo(c, deps, row, 'approve', body, undo);
    if (!snapshot) return c.json(pendingAnswer(c, row), 202);
    const { stage, customerId: made = '', missing: left = [] } = snapshot;
    return c.json({ stage: stage as string, customerId: made, missing: left }, 200);
  });

type Values = Pick<z.infer<typeof approveInput>, 'groupId' | 'setup'>;

async function checkValues(deps: ApiDeps, { groupId, setup }: Values): Promise<void> {
  if (groupId && (await deps.db.customerGroup.count({ where: { id: groupId } })) === 0)
    throw invalid('/groupId', 'There is no such group.');
  if (setup) await checkSetup(deps, setup);
}

/** Staff can have made a customer of the address in the meantime, and an address is one customer of a site. */
async function checkAddress({ db }: ApiDeps, { id, siteId, email }: Registration): Promise<void> {
  const customer = await db.customer.findFirst({
    where: { siteId, email: email ?? '', NOT: { registration: { id } } },
    select: { id: true },
  });
  if (customer) throw new Problem(409, { detail: `This address is a customer already: ${customer.id}.` });
}

async function claim({ db }: ApiDeps, customerId: string, registrationId: string): Promise<void> {
  if (await claimCustomerId(db, customerId, registrationId)) return;
  throw new Problem(409, {
    detail: 'This customer id is taken.',
    errors: [{ path: '/customerId', message: 'This customer id is taken.' }],
  });
}
