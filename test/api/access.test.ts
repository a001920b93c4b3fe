import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../contract/derive/keyed.ts';
import { applicantToken } from '../../contract/derive/token.ts';
import type { Role } from '../../contract/rights.ts';
import type { Staff } from '../../prisma/generated/client.ts';
import { useApi } from '../support/api.ts';
import { operations } from '../support/operations.ts';
import { origin, person, signIn } from '../support/people.ts';
import {
  apiKeyRow,
  customerRow,
  groupRow,
  messageRow,
  orderRow,
  registrationRow,
  staffRow,
} from '../support/rows.ts';

const running = useApi();

type Person = 'supportPerson' | 'managerPerson' | 'adminPerson' | 'formerPerson' | 'customerPerson';
const sessions = {} as Record<Person, { userId: string; headers: Record<string, string> }>;

beforeAll(async () => {
  sessions.supportPerson = await sessionOf('support');
  sessions.managerPerson = await sessionOf('procurement_manager');
  sessions.adminPerson = await sessionOf('admin');
  sessions.formerPerson = await sessionOf('admin', { active: false });
  sessions.customerPerson = await sessionOfCustomer();
});

/** Applicants by their token, shops by a key of a scope, people by the session of a role. */
const actors = [
  'anyone',
  'badToken',
  'applicant',
  'otherApplicant',
  'storefront',
  'staff',
  'admin',
  'supportPerson',
  'managerPerson',
  'adminPerson',
  'formerPerson',
  'customerPerson',
] as const;
type Actor = (typeof actors)[number];

/** `in` is past the door, whatever the answer then is. */
type Outcome = 'in' | 401 | 403 | 404;
type Access = Record<Actor, Outcome>;

const outside = { anyone: 401, badToken: 401, formerPerson: 403, customerPerson: 403 } as const;
const nobody = { supportPerson: 403, managerPerson: 403, adminPerson: 403 } as const;
const everybody = { supportPerson: 'in', managerPerson: 'in', adminPerson: 'in' } as const;
const open: Access = {
  anyone: 'in',
  badToken: 401,
  applicant: 'in',
  otherApplicant: 'in',
  storefront: 'in',
  staff: 'in',
  admin: 'in',
  ...everybody,
  formerPerson: 'in',
  customerPerson: 'in',
};
const health: Access = { ...open, badToken: 'in' };
const applicants: Access = {
  ...outside,
  applicant: 'in',
  otherApplicant: 404,
  storefront: 403,
  staff: 403,
  admin: 403,
  ...nobody,
};
/** Whoever may do more than read: procurement managers, and keys that act as one. */
const staff: Access = {
  ...outside,
  applicant: 403,
  otherApplicant: 403,
  storefront: 403,
  staff: 'in',
  admin: 'in',
  ...everybody,
  supportPerson: 403,
};
const readers: Access = { ...staff, ...everybody };
const people: Access = { ...readers, staff: 403, admin: 403 };
const both: Access = { ...staff, applicant: 'in', otherApplicant: 404 };
const bothOrReaders: Access = { ...both, ...everybody };
const admins: Access = { ...staff, staff: 403, managerPerson: 403 };
const readersAndShops: Access = { ...readers, storefront: 'in' };
const shops: Access = { ...staff, storefront: 'in', ...nobody };

const customers: Access = { ...people, ...nobody, customerPerson: 'in' };

/** Who may call what. A route that is not here fails the test. */
const table: Record<string, Access> = {
  'POST /v1/registrations': open,
  'POST /v1/registrations/{id}/verification': open,
  'POST /v1/registrations/{id}/verification/resend': open,
  'PATCH /v1/registrations/{id}/details': applicants,
  'PUT /v1/registrations/{id}/details': applicants,
  'POST /v1/registrations/{id}/documents': applicants,
  'GET /v1/registrations/{id}/documents/{documentId}': bothOrReaders,
  'DELETE /v1/registrations/{id}/documents/{documentId}': applicants,
  'POST /v1/registrations/{id}/answer': applicants,
  'POST /v1/registrations/{id}/withdraw': both,
  'GET /v1/registrations': readers,
  'GET /v1/registrations/counts': readers,
  'GET /v1/registrations/export': staff,
  'GET /v1/registrations/{id}': bothOrReaders,
  'POST /v1/registrations/{id}/approve': staff,
  'POST /v1/registrations/{id}/reject': staff,
  'POST /v1/registrations/{id}/request-information': staff,
  'POST /v1/registrations/{id}/comments': readers,
  'DELETE /v1/registrations/{id}': admins,
  'GET /v1/registrations/{id}/export': staff,
  'GET /v1/customers': readers,
  'GET /v1/customers/export': staff,
  'GET /v1/customers/{id}': readers,
  'PATCH /v1/customers/{id}': staff,
  'DELETE /v1/customers/{id}': admins,
  'GET /v1/customers/{id}/export': staff,
  'PUT /v1/customers/{id}/activation': staff,
  'PUT /v1/customers/{id}/pricing': staff,
  'PUT /v1/customers/{id}/service-days': staff,
  'GET /v1/customers/{id}/eligibility': shops,
  'GET /v1/eligibility': shops,
  'GET /v1/price-types': readers,
  'POST /v1/price-types': admins,
  'PATCH /v1/price-types/{id}': admins,
  'GET /v1/carriers': readers,
  'POST /v1/carriers': admins,
  'PATCH /v1/carriers/{id}': admins,
  'GET /v1/groups': readers,
  'POST /v1/groups': staff,
  'GET /v1/groups/{id}': readers,
  'PATCH /v1/groups/{id}': staff,
  'DELETE /v1/groups/{id}': staff,
  'POST /v1/orders': shops,
  'GET /v1/orders': readersAndShops,
  'GET /v1/orders/{id}': readersAndShops,
  'POST /v1/signing-keys': admins,
  'GET /.well-known/jwks.json': health,
  'GET /v1/sites': readers,
  'POST /v1/sites': admins,
  'GET /v1/sites/{id}': readers,
  'PATCH /v1/sites/{id}': admins,
  'POST /v1/sites/{id}/reasons': admins,
  'PATCH /v1/sites/{id}/reasons/{reasonId}': admins,
  'POST /v1/sites/{id}/presets': admins,
  'PATCH /v1/sites/{id}/presets/{presetId}': admins,
  'DELETE /v1/sites/{id}/presets/{presetId}': admins,
  'POST /v1/sites/{id}/invites': staff,
  'PATCH /v1/sites/{id}/invites/{inviteId}': staff,
  'GET /v1/invites/{token}': open,
  'GET /v1/messages': readers,
  'GET /v1/messages/{id}': readers,
  'POST /v1/messages/{id}/send-again': staff,
  'GET /v1/audit': admins,
  'GET /v1/staff': admins,
  'POST /v1/staff': admins,
  'PATCH /v1/staff/{id}': admins,
  'POST /v1/staff/{id}/invitation': admins,
  'GET /v1/api-keys': admins,
  'POST /v1/api-keys': admins,
  'DELETE /v1/api-keys/{id}': admins,
  'GET /v1/me': people,
  'PATCH /v1/me': people,
  'GET /v1/me/sessions': people,
  'DELETE /v1/me/sessions': people,
  'DELETE /v1/me/sessions/{id}': people,
  'POST /v1/password-reset': open,
  'POST /v1/status-links': open,
  'POST /v1/sign-in-codes': open,
  'GET /v1/account': customers,
  'GET /v1/brand': open,
  'GET /v1/live': readers,
  'GET /v1/stats': readers,
  'GET /healthz': health,
  'GET /readyz': health,
};

test('every route stands in the table, and every row has a route', () => {
  expect(operations.map(({ name }) => name).toSorted()).toEqual(Object.keys(table).toSorted());
});

describe.each(operations)('$name', ({ method, path, name }) => {
  test.each(actors)('%s', async (actor) => {
    const { url, tokens } = await world(path, actor);
    const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { json: {} } : {};
    const who = isPerson(actor) ? { as: null, headers: sessions[actor].headers } : { as: tokens[actor] };
    const { status } = await running.call(method, url, { ...who, ...body, endless: path === '/v1/live' });
    const refused = [401, 403, 404].includes(status) ? status : 'in';
    expect(refused).toBe(table[name]?.[actor]);
    expect(status).toBeLessThan(500);
  });
});

const isPerson = (actor: Actor): actor is Person => actor.endsWith('Person');

async function sessionOf(role: Role, more: Partial<Staff> = {}) {
  const { email, userId } = await person(running, [role], more);
  const { cookie } = await signIn(running, email);
  return { userId: userId ?? '', headers: { cookie, origin } };
}

/** Somebody who was staff, so that there is a password, and is a customer. */
async function sessionOfCustomer() {
  const { email, userId } = await person(running, ['support'], { active: false });
  await customerRow(running.db, { email });
  const { cookie } = await signIn(running, email);
  return { userId: userId ?? '', headers: { cookie, origin } };
}

/** A session of the caller's own, beside the one that they call with. */
async function otherSession(actor: Actor): Promise<string> {
  const { userId } = sessions[isPerson(actor) ? actor : 'supportPerson'];
  const id = newId('ses');
  await running.db.session.create({
    data: { id, token: id, userId, expiresAt: new Date(Date.now() + 60_000) },
  });
  return id;
}

/** Things that exist for every id of a path, and a token for every actor. */
async function world(path: string, actor: Actor) {
  const { db, secret, keys } = running;
  const [own, other] = [await registrationRow(db), await registrationRow(db)];
  const document = {
    id: `doc_${own.id}`,
    registrationId: own.id,
    kind: 'licence',
    name: 'a.pdf',
    size: 1,
    type: 'application/pdf',
  };
  await db.document.create({ data: { ...document, content: { create: { bytes: new Uint8Array([1]) } } } });
  const ids: Record<string, string> = {
    registrations: own.id,
    customers: (await customerRow(db)).id,
    'price-types': 'pt_retail',
    carriers: 'car_own',
    groups: (await groupRow(db)).id,
    orders: (await orderRow(db)).id,
    sites: 'site_demo',
    messages: (await messageRow(db)).id,
    staff: (await staffRow(db)).id,
    'api-keys': (await apiKeyRow(db)).id,
    me: await otherSession(actor),
  };
  const url = path
    .replace('{id}', ids[path.split('/')[2] ?? ''] ?? '')
    .replace('{documentId}', document.id)
    .replace('{reasonId}', 'rsn_region')
    .replace('{presetId}', 'pre_wholesale')
    .replace('{inviteId}', 'inv_demo')
    .replace('{token}', 'demo');
  const tokens: Record<Exclude<Actor, Person>, string | null> = {
    anyone: null,
    badToken: 'ghk_nobody',
    applicant: applicantToken(secret, own.id, Date.now()),
    otherApplicant: applicantToken(secret, other.id, Date.now()),
    ...keys,
  };
  return { url, tokens };
}
