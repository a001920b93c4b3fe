import type { MiddlewareHandler } from 'hono';
import { Problem, notFound } from '../problem.ts';
import type { ApiEnv } from '../types.ts';
import type { Right } from '../../contract/rights.ts';
import { rightsOf, type Caller } from './caller.ts';

type Access = { right?: Right | readonly Right[]; applicant?: boolean; person?: boolean };

/**
 * Lets through who has the right, or the applicant whose registration the path names. Somebody else's
 * registration answers as one that is not there. Of several rights one is enough. `person`: a key has no account of its own.
 */
export const allow =
  ({ right, applicant = false, person = false }: Access): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    check(c.get('caller'), { right, applicant }, c.req.param('id'));
    if (person) personOf(c.get('caller'));
    await next();
  };

function check(caller: Caller, access: { right: Access['right']; applicant: boolean }, id?: string): void {
  if (caller.kind === 'customer' || (caller.kind === 'anyone' && caller.isSignedIn))
    throw new Problem(403, { detail: 'You are signed in, but this is for staff.' });
  if (caller.kind === 'anyone') throw new Problem(401, {}, { 'www-authenticate': 'Bearer' });
  if (caller.kind === 'applicant') {
    if (!access.applicant) throw new Problem(403, { detail: 'This is for staff.' });
    if (caller.registrationId !== id) throw notFound('No such registration.');
    return;
  }
  const held = rightsOf(caller);
  if (![access.right ?? []].flat().some((right) => held.includes(right)))
    throw new Problem(403, { detail: refusals[caller.kind] });
}

const refusals = { key: 'This key may not do that.', staff: 'Your role does not allow this.' };

type Person = Extract<Caller, { kind: 'staff' }>;

export function personOf(caller: Caller): Person {
  if (caller.kind !== 'staff') throw new Problem(403, { detail: 'This is for people who are signed in.' });
  return caller;
}
