import { describe, expect, test } from 'vitest';
import { applicantToken } from '../../contract/derive/token.ts';
import { useApi } from '../support/api.ts';
import { operations } from '../support/operations.ts';
import { customerRow, messageRow, registrationRow } from '../support/rows.ts';

const running = useApi();

const actors = ['anyone', 'badToken', 'applicant', 'otherApplicant', 'storefront', 'staff', 'admin'] as const;
type Actor = (typeof actors)[number];

/** `in` is past the door, whatever the answer then is. */
type Outcome = 'in' | 401 | 403 | 404;
type Access = Record<Actor, Outcome>;

const outside = { anyone: 401, badToken: 401 } as const;
const open: Access = {
  anyone: 'in',
  badToken: 401,
  applicant: 'in',
  otherApplicant: 'in',
  storefront: 'in',
  staff: 'in',
  admin: 'in',
};
const health: Access = { ...open, badToken: 'in' };
const applicants: Access = {
  ...outside,
  applicant: 'in',
  otherApplicant: 404,
  storefront: 403,
  staff: 403,
  admin: 403,
};
const staff: Access = {
  ...outside,
  applicant: 403,
  otherApplicant: 403,
  storefront: 403,
  staff: 'in',
  admin: 'in',
};
const both: Access = { ...staff, applicant: 'in', otherApplicant: 404 };
const admins: Access = { ...staff, staff: 403 };
const shops: Access = { ...staff, storefront: 'in' };

/** Who may call what. A route that is not here fails the test. */
const table: Record<string, Access> = {
  'POST /v1/registrations': open,
  'POST /v1/registrations/{id}/verification': open,
  'POST /v1/registrations/{id}/verification/resend': open,
  'PATCH /v1/registrations/{id}/details': applicants,
  'PUT /v1/registrations/{id}/details': applicants,
  'POST /v1/registrations/{id}/documents': applicants,
  'GET /v1/registrations/{id}/documents/{documentId}': both,
  'DELETE /v1/registrations/{id}/documents/{documentId}': applicants,
  'POST /v1/registrations/{id}/answer': applicants,
  'POST /v1/registrations/{id}/withdraw': both,
  'GET /v1/registrations': staff,
  'GET /v1/registrations/counts': staff,
  'GET /v1/registrations/{id}': both,
  'POST /v1/registrations/{id}/approve': staff,
  'POST /v1/registrations/{id}/reject': staff,
  'POST /v1/registrations/{id}/request-information': staff,
  'POST /v1/registrations/{id}/comments': staff,
  'DELETE /v1/registrations/{id}': admins,
  'GET /v1/customers': staff,
  'GET /v1/customers/{id}': staff,
  'PATCH /v1/customers/{id}': staff,
  'PUT /v1/customers/{id}/activation': staff,
  'PUT /v1/customers/{id}/pricing': staff,
  'PUT /v1/customers/{id}/service-days': staff,
  'GET /v1/customers/{id}/eligibility': shops,
  'GET /v1/eligibility': shops,
  'GET /v1/price-types': staff,
  'POST /v1/price-types': admins,
  'PATCH /v1/price-types/{id}': admins,
  'GET /v1/carriers': staff,
  'POST /v1/carriers': admins,
  'PATCH /v1/carriers/{id}': admins,
  'GET /v1/groups': staff,
  'GET /v1/sites': staff,
  'GET /v1/sites/{id}': staff,
  'PATCH /v1/sites/{id}': admins,
  'GET /v1/messages': staff,
  'GET /v1/messages/{id}': staff,
  'GET /v1/audit': admins,
  'GET /healthz': health,
  'GET /readyz': health,
};

test('every route stands in the table, and every row has a route', () => {
  expect(operations.map(({ name }) => name).toSorted()).toEqual(Object.keys(table).toSorted());
});

describe.each(operations)('$name', ({ method, path, name }) => {
  test.each(actors)('%s', async (actor) => {
    const { url, tokens } = await world(path);
    const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { json: {} } : {};
    const { status } = await running.call(method, url, { as: tokens[actor], ...body });
    const refused = [401, 403, 404].includes(status) ? status : 'in';
    expect(refused).toBe(table[name]?.[actor]);
    expect(status).toBeLessThan(500);
  });
});

/** Things that exist for every id of a path, and a token for every actor. */
async function world(path: string) {
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
    sites: 'site_demo',
    messages: (await messageRow(db)).id,
  };
  const url = path.replace('{id}', ids[path.split('/')[2] ?? ''] ?? '').replace('{documentId}', document.id);
  const tokens: Record<Actor, string | null> = {
    anyone: null,
    badToken: 'ghk_nobody',
    applicant: applicantToken(secret, own.id, Date.now()),
    otherApplicant: applicantToken(secret, other.id, Date.now()),
    ...keys,
  };
  return { url, tokens };
}
