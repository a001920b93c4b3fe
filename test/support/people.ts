import { givePassword } from '../../api/auth/passwords.ts';
import { newId } from '../../contract/derive/keyed.ts';
import type { Role } from '../../contract/rights.ts';
import type { Staff } from '../../prisma/generated/client.ts';
import type { RunningApi } from './api.ts';

export const password = 'correct horse battery';
export const origin = 'http://localhost:3000';

let people = 0;

/** Somebody with these roles, who has a password. */
export async function person(
  { db, deps }: RunningApi,
  roles: Role[],
  more: Partial<Staff> = {},
): Promise<Staff> {
  const email = `person.${(people += 1)}@bloom.example`;
  const data = { id: newId('stf'), email, name: `Person ${people}`, roles, ...more };
  const staff = await db.staff.create({ data });
  await givePassword({ db, signIn: deps.signIn }, staff, password);
  return db.staff.findUniqueOrThrow({ where: { id: staff.id } });
}

/** One try to sign in; answers with what a browser would keep. */
export async function signIn({ call }: RunningApi, email: string, given = password, more: object = {}) {
  const answer = await call('POST', '/api/auth/sign-in/email', {
    as: null,
    json: { email, password: given },
    headers: { origin },
    ...more,
  });
  return { ...answer, cookie: cookiesOf(answer.headers) };
}

export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Calls the API as a page of the console does. */
export const asPage =
  ({ call }: RunningApi, cookie: string) =>
  (method: string, path: string, json?: unknown, headers: Record<string, string> = {}) =>
    call(method, path, {
      as: null,
      headers: { cookie, origin, ...headers },
      ...(json !== undefined && { json }),
    });

export type Page = ReturnType<typeof asPage>;

/** Calls as the key that the tests usually have; what is one's own is asked as a person, for a key has nothing. */
export async function callerForAll(running: RunningApi): Promise<RunningApi['call']> {
  const { cookie } = await signedIn(running, ['admin']);
  return (method, path, given = {}) =>
    path.startsWith('/v1/me')
      ? running.call(method, path, { ...given, as: null, headers: { ...given.headers, cookie, origin } })
      : running.call(method, path, given);
}

/** Somebody with these roles, signed in. */
export async function signedIn(running: RunningApi, roles: Role[]) {
  const staff = await person(running, roles);
  const { cookie } = await signIn(running, staff.email);
  return { staff, cookie, page: asPage(running, cookie) };
}
