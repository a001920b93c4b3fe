import type { Activation, Setup, SetupPart } from '../../contract/setup.ts';
import { daysFor, pricingFor } from './choices.ts';
import { find, settled, type Kept } from './registration.ts';
import type { Visit } from './visit.ts';

/** What staff do, as the console would. */

type Approval = { note?: string; setup?: Setup };
type Rejection = { reason: string; text?: string; note?: string; silent?: boolean; applyAgain?: string };

/** Approves; the answer is the customer's id. */
export async function approve(visit: Visit, approval: Approval = {}): Promise<string> {
  const answer = await visit.world.client.post<{ customerId?: string } & Kept>(
    `${pathOf(visit)}/approve`,
    approval,
  );
  await settled(visit, answer, approval.setup && !approval.setup.activation?.from ? 'active' : 'preparing');
  const customerId = answer.customerId ?? (await find(visit.world.client, visit.id))?.customerId;
  if (!customerId) throw new Error('approved, but there is no customer');
  return customerId;
}

export const reject = (visit: Visit, rejection: Rejection) =>
  visit.world.client.post(`${pathOf(visit)}/reject`, rejection);

export async function ask(visit: Visit, text: string, fields: string[]): Promise<void> {
  const answer = await visit.world.client.post<Kept>(`${pathOf(visit)}/request-information`, {
    text,
    fields,
  });
  await settled(visit, answer, 'answering');
}

export const takeBack = (visit: Visit) => visit.world.client.post(`${pathOf(visit)}/withdraw`, {});

export const comment = (visit: Visit, text: string) =>
  visit.world.client.post(`${pathOf(visit)}/comments`, { text });

const pathOf = ({ id }: Visit): string => `/v1/registrations/${id}`;

const pathOfPart = { activation: 'activation', pricing: 'pricing', serviceDays: 'service-days' } as const;

/** A whole set-up, another for each business. */
export const setupFor = ({ world, number }: Visit, activation: Activation = { active: true }) => ({
  activation,
  pricing: pricingFor(world.choices, number),
  serviceDays: daysFor(world.choices, number),
});

/** Fills in parts one by one, in the order given. */
export async function setUp(visit: Visit, customerId: string, parts: readonly SetupPart[]): Promise<void> {
  const setup = setupFor(visit);
  for (const part of parts)
    await visit.world.client.put(`/v1/customers/${customerId}/${pathOfPart[part]}`, setup[part]);
}

export const putOnHold = ({ world }: Visit, customerId: string) =>
  world.client.patch(`/v1/customers/${customerId}`, { onHold: true });
