import { setTimeout as wait } from 'node:timers/promises';
import { codeRules } from '../../contract/codes.ts';
import type { Details } from '../../contract/details.ts';
import { settled, type Kept } from './registration.ts';
import { codeMailed } from './mailbox.ts';
import type { Business } from './business.ts';
import type { CodeTimes, Visit, World } from './visit.ts';

/** What the applicant does, as the sign-up page would. */

/** Signs up with the key, as a shop connector does: that way no limit per network slows it down. */
export const signUp = ({ client, invite }: World, { email, locale }: Business) =>
  client.post<CodeTimes & { id: string }>('/v1/registrations', { invite, email, locale });

/** A code that is dead at once means that the address has had as many as it may have for now. */
export async function codeFor({ world, business, times }: Visit): Promise<string> {
  if (Date.parse(times.codeExpiresAt) <= Date.now())
    throw new Error('this address has had all its codes of the hour or the day; --fresh uses new addresses');
  const askedAt = Date.parse(times.resendAfter) - codeRules.nextCodeAfterMs;
  return codeMailed(world.client, business.email, askedAt);
}

export const enterCode = ({ world, id }: Visit, code: string) =>
  world.client.post<{ stage: string; token: string } & Kept>(
    `/v1/registrations/${id}/verification`,
    { code },
    null,
  );

/** Proves the address; the answer is the applicant's token. */
export async function verify(visit: Visit, code?: string): Promise<string> {
  const answer = await enterCode(visit, code ?? (await codeFor(visit)));
  await settled(visit, answer, 'describing');
  return answer.token;
}

/** Saves a draft on the way, as the page does while somebody types. */
export async function beginToDescribe({ world, id, business }: Visit, token: string): Promise<void> {
  const { company, contact } = business.details;
  const { legalName, country } = company;
  await world.client.patch(
    `/v1/registrations/${id}/details`,
    { company: { legalName, country }, contact },
    token,
  );
}

/** Everything up to the point where staff come in. */
export async function apply(visit: Visit, token?: string): Promise<string> {
  const bearer = token ?? (await verify(visit));
  await beginToDescribe(visit, bearer);
  const { world, id, business } = visit;
  await settled(
    visit,
    await world.client.put<Kept>(`/v1/registrations/${id}/details`, business.details, bearer),
    'reviewing',
  );
  return bearer;
}

export async function answer(visit: Visit, token: string, text: string, details: Details): Promise<void> {
  const path = `/v1/registrations/${visit.id}/answer`;
  await settled(visit, await visit.world.client.post<Kept>(path, { text, details }, token), 'reviewing');
}

export const withdraw = ({ world, id }: Visit, token: string) =>
  world.client.post(`/v1/registrations/${id}/withdraw`, {}, token);

export const until = (time: string): Promise<void> => wait(Math.max(0, Date.parse(time) - Date.now()) + 500);
