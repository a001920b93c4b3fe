import { expect } from 'vitest';
import type { Stage } from '../../contract/stages.ts';
import type { Accepted } from '../support/fake-resend.ts';
import { someDetails } from '../support/factories.ts';
import type { createCaller } from '../support/persistent-caller.ts';

type Call = ReturnType<typeof createCaller>;

/** What becomes of a person, and the mails that it takes. */
export const fates = {
  active: ['approved', 'ready-to-buy', 'request-received', 'verification-code'],
  rejected: ['rejected', 'request-received', 'verification-code'],
  withdrawn: ['request-received', 'verification-code', 'withdrawn'],
} satisfies Partial<Record<Stage, string[]>>;

export type Fate = keyof typeof fates;

export type World = { call: Call; accepted: Accepted[]; stepDone: () => void };

/** Brings one person to the end of their fate, step by step; each step is seen in the row before the next one. */
export async function live({ call, accepted, stepDone }: World, email: string, fate: Fate): Promise<string> {
  const step = async (method: string, path: string, body?: object, bearer?: string) => {
    const answered = await call(method, path, body, bearer);
    expect([200, 202], `${method} ${path} ${JSON.stringify(answered.body)}`).toContain(answered.status);
    stepDone();
    return answered.body;
  };
  const id = String((await step('POST', '/v1/registrations', { invite: 'demo', email }))['id']);
  const path = `/v1/registrations/${id}`;
  const isIn = async (stage: Stage): Promise<void> => {
    await expect.poll(async () => (await call('GET', path)).body['stage'], { timeout: 120_000 }).toBe(stage);
  };

  const code = await codeFor(accepted, email);
  const { token } = await step('POST', `${path}/verification`, { code });
  await isIn('describing');
  await step('PUT', `${path}/details`, someDetails(), String(token));
  await isIn('reviewing');
  if (fate === 'withdrawn') await step('POST', `${path}/withdraw`, {}, String(token));
  if (fate === 'rejected') await step('POST', `${path}/reject`, { reason: 'rsn_region' });
  if (fate === 'active') {
    await step('POST', `${path}/approve`, {});
    await isIn('preparing');
    const customer = `/v1/customers/${String((await call('GET', path)).body['customerId'])}`;
    await step('PUT', `${customer}/pricing`, { priceTypeId: 'pt_wholesale' });
    await step('PUT', `${customer}/activation`, { active: true });
    await step('PUT', `${customer}/service-days`, { tuesday: 'car_own' });
  }
  await isIn(fate);
  return id;
}

async function codeFor(accepted: Accepted[], email: string): Promise<string> {
  const isMine = ({ body }: Accepted) => body['to'] === email || String(body['to']).includes(email);
  await expect.poll(() => accepted.some(isMine), { timeout: 120_000 }).toBe(true);
  return /\b\d{6}\b/.exec(String(accepted.find(isMine)?.body['text']))?.[0] ?? '';
}
