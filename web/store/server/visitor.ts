import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { InferResponseType } from 'hono/client';
import type { Eligibility } from '../../../api/eligibility.ts';
import type { Client } from '../../client/index.ts';
import type { Gatehouse } from './gatehouse.ts';

type Account = InferResponseType<Client['v1']['account']['$get'], 200>;

export type Visitor =
  | { kind: 'anonymous' }
  | { kind: 'applicant'; email: string; statusUrl: string }
  | { kind: 'customer'; name: string; customer: Account['customers'][number] }
  /** Signed in, and told no: `onHold` for example. */
  | { kind: 'refused'; reason: Exclude<Eligibility['reason'], 'ok'> };

/** Where the shop keeps who applied from this browser: their token, which no page can read. */
export const applicantCookie = 'store_applicant';

/** Who this is: a session of Gatehouse comes first, then an application that was begun here. */
export async function visitorOf(c: Context, gatehouse: Gatehouse, siteId: string): Promise<Visitor> {
  const anonymous = { kind: 'anonymous' } as const;
  return (await signedIn(c, gatehouse, siteId)) ?? (await applicant(c, gatehouse)) ?? anonymous;
}

async function signedIn(c: Context, gatehouse: Gatehouse, siteId: string): Promise<Visitor | undefined> {
  const cookie = c.req.header('cookie') ?? '';
  if (!cookie.includes('session_token=')) return undefined;
  const answer = await gatehouse.visitor.v1.account.$get({}, { headers: { cookie } });
  if (answer.status === 403) {
    const { reason } = (await answer.json()) as { reason?: Exclude<Eligibility['reason'], 'ok'> };
    return reason && { kind: 'refused', reason };
  }
  if (!answer.ok) return undefined;
  const { name, customers } = (await answer.json()) as Account;
  const customer = customers.find(({ site }) => site.id === siteId);
  return customer && { kind: 'customer', name: customer.company ?? name, customer };
}

async function applicant(c: Context, gatehouse: Gatehouse): Promise<Visitor | undefined> {
  const [id = '', token = ''] = (getCookie(c, applicantCookie) ?? '').split('~');
  if (!token) return undefined;
  const answer = await gatehouse.as(token).v1.registrations[':id'].$get({ param: { id } });
  if (!answer.ok) return undefined;
  const { email } = await answer.json();
  return email ? { kind: 'applicant', email, statusUrl: `/status/${id}#${token}` } : undefined;
}
