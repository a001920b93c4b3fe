import { z } from '@hono/zod-openapi';
import { signInSubject } from '../../contract/derive/sign-in-code.ts';
import { sixDigits } from '../../contract/inputs/code.ts';
import { email } from '../../contract/inputs/email.ts';
import { userFor } from '../../prisma/sign-in.ts';
import { customersOf, mayNotSignIn, oneWhoMay } from '../accounts.ts';
import { settleCode, tryCode } from '../code-tries.ts';
import { reasonOf } from '../eligibility.ts';
import { Problem } from '../problem.ts';
import { applicationOf } from '../sign-in-codes.ts';
import type { ApiDeps } from '../types.ts';
import { refuseInvalid } from '../validation.ts';
import { admit } from './admit.ts';
import { isStaff, nameOf } from './customer-link.ts';

const body = z.strictObject({ email, code: sixDigits });

/** Signs a customer in with the code that was mailed; answers what a browser keeps, and who it is. */
export async function signInByCode(deps: ApiDeps, ip: string, sent: unknown, headers: Headers) {
  const checked = body.safeParse(sent);
  if (!checked.success) {
    refuseInvalid(checked);
    throw new Problem(422);
  }
  const { email: address, code } = checked.data;
  await deps.limits.signIn({ ip, email: address });
  const used = await tryCode(deps.db, deps.secret, {
    registrationId: signInSubject(deps.secret, address),
    code,
  });
  await settleCode(deps.db, used);
  const userId = await provenUser(deps, address);
  await admit(deps.db, { id: userId, email: address });
  await deps.limits.signedIn({ ip, email: address });
  return deps.signIn.api.startSession({ body: { userId }, headers, returnHeaders: true });
}

/** Who may not log in is told so now, and gets no user by it. */
async function provenUser({ db }: ApiDeps, address: string): Promise<string> {
  if (await isStaff(db, address))
    throw new Problem(403, { detail: 'People of staff sign in with their password.' });
  const may = oneWhoMay(await customersOf(db, 'email', address));
  if (may) return may.userId ?? userFor(db, { email: address, name: nameOf(may) });
  const registration = await applicationOf(db, address);
  if (registration) throw mayNotSignIn(reasonOf({ registration }), registration.site);
  throw new Problem(410, { detail: 'There is no account with this address any more.' });
}
