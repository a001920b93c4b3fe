import { expect, test } from 'vitest';
import { applicantToken } from '../../contract/derive/token.ts';
import { useApi } from '../support/api.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

const get = (id: string, as?: string) => running.call('GET', `/v1/registrations/${id}`, as ? { as } : {});
const ownToken = (id: string) => applicantToken(running.secret, id, Date.now());

test('applicants see their own registration, and nothing that is for staff', async () => {
  const { id } = await registrationRow(running.db);
  const { status, body } = await get(id, ownToken(id));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id,
    site: 'site_demo',
    stage: 'reviewing',
    company: { country: 'NL' },
    documents: [],
  });
  for (const field of ['timeline', 'messages', 'comments', 'earlier', 'findings', 'changed', 'workflow'])
    expect(body).not.toHaveProperty(field);
});

test('staff see the other registrations of the same address with the same site', async () => {
  const { db } = running;
  const first = await registrationRow(db, 'withdrawn');
  const second = await registrationRow(db, 'rejected', { email: first.email, round: 2 });
  const third = await registrationRow(db, 'reviewing', { email: first.email, round: 3 });
  await registrationRow(db, 'reviewing');
  const { body } = await get(third.id);
  expect(body.earlier.map(({ id, stage }: { id: string; stage: string }) => [id, stage])).toEqual([
    [second.id, 'rejected'],
    [first.id, 'withdrawn'],
  ]);
});

test('one that expired unproven has no address any more, and no relatives', async () => {
  const expired = { email: null, endedAt: new Date() };
  const [one] = [
    await registrationRow(running.db, 'expired', expired),
    await registrationRow(running.db, 'expired', expired),
  ];
  const { body } = await get(one.id);
  expect(body).toMatchObject({ stage: 'expired', email: null, company: null, earlier: [] });
});

test('a token that is too old, or of another installation, opens nothing', async () => {
  const { id } = await registrationRow(running.db);
  const old = applicantToken(running.secret, id, Date.now() - 31 * 86_400_000);
  const foreign = applicantToken(new Uint8Array(32), id, Date.now());
  for (const token of [old, foreign, ownToken(id).slice(0, -1)])
    expect((await get(id, token)).status).toBe(401);
});

test('one that nobody has is a 404, for its applicant as well', async () => {
  const id = `reg_${'0'.repeat(24)}`;
  expect((await get(id)).status).toBe(404);
  expect((await get(id, ownToken(id))).status).toBe(404);
});
