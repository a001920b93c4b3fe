import { expect, vi } from 'vitest';
import { asPage, cookiesOf, origin, password, signIn } from './people.ts';
import { customerRow } from './rows.ts';
import type { Running } from './running.ts';

/** A busy machine takes its time. */
export const soon = { timeout: 20_000, interval: 50 };

/** The token of the newest link that was mailed. */
export const linkFor = (api: Running, to: string, template: string) =>
  vi.waitFor(async () => {
    const where = { to, template };
    const mail = await api.db.message.findFirst({ where, orderBy: { createdAt: 'desc' } });
    return /\/account\/set-password\?site=site_demo#(pwl_[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? missing();
  }, soon);

export function missing(): never {
  throw new Error('not there yet');
}

export const post = (api: Running, path: string, json: object, more: object = {}) =>
  api.call('POST', path, { as: null, json, headers: { origin }, ...more });

export const setPassword = (api: Running, token: string, newPassword = password) =>
  post(api, '/api/auth/reset-password', { token, newPassword });

/** Asks for a link as the page does, and uses it. */
export async function withPassword(api: Running, email: string): Promise<void> {
  await post(api, '/v1/password-reset', { email });
  expect((await setPassword(api, await linkFor(api, email, 'password-reset'))).status).toBe(200);
}

export async function signedInCustomer(api: Running, more = {}) {
  const customer = await customerRow(api.db, more);
  await withPassword(api, customer.email);
  const { cookie, status } = await signIn(api, customer.email);
  expect(status).toBe(200);
  return { customer, cookie, page: asPage(api, cookie) };
}

export const askForCode = (api: Running, email: string, more: object = {}) =>
  post(api, '/v1/sign-in-codes', { email }, more);

export async function byCode(api: Running, email: string, code: string, more: object = {}) {
  const answer = await post(api, '/api/auth/sign-in/code', { email, code }, more);
  return { ...answer, cookie: cookiesOf(answer.headers) };
}

export const hold = (api: Running, id: string, onHold = true) =>
  api.call('PATCH', `/v1/customers/${id}`, { json: { onHold } });
