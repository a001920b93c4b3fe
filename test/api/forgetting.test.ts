import { beforeAll, describe, expect, test } from 'vitest';
import { doLeftOver } from '../../api/left-over.ts';
import { days } from '../../contract/policies.ts';
import type { Stage } from '../../contract/stages.ts';
import { forgetOld } from '../../prisma/housekeeping.ts';
import { everything } from '../support/everything.ts';
import { isGone } from '../support/gone.ts';
import { registrationRow } from '../support/rows.ts';
import { useRunning, type Applicant } from '../support/running.ts';

const running = useRunning();

const start = (email: string) =>
  running.call('POST', '/v1/registrations', { as: null, json: { invite: 'demo', email } });
const rowOf = ({ id }: { id: string }) => running.db.registration.findUniqueOrThrow({ where: { id } });
const ago = (count: number) => new Date(Date.now() - days(count));
const sweep = () => doLeftOver(running.deps);

/** Rejected with words of everybody, and over for so many days. */
async function rejected(applyAgain: 'now' | 'never', daysAgo: number): Promise<Applicant> {
  const { call, db } = running;
  const applicant = await running.applicantIn('reviewing');
  const path = `/v1/registrations/${applicant.id}`;
  await call('POST', `${path}/comments`, { json: { text: 'Ask for Wilhelmina' } });
  await call('POST', `${path}/request-information`, { json: { text: 'Which Wilhelmina?' } });
  await call('POST', `${path}/answer`, { as: applicant.token, json: { text: 'Wilhelmina the Elder' } });
  const words = { reason: 'No Wilhelminas', text: 'Sorry, Wilhelmina', note: 'A Wilhelmina' };
  await call('POST', `${path}/reject`, { json: { ...words, applyAgain } });
  await db.registration.update({ where: { id: applicant.id }, data: { endedAt: ago(daysAgo) } });
  await db.code.updateMany({ data: { claimedAt: ago(daysAgo) } });
  return applicant;
}

describe('a rejection whose time is over', () => {
  let applicant: Applicant;
  beforeAll(async () => {
    applicant = await rejected('never', 91);
    await sweep();
  });

  test('leaves nothing of the person, in the database or in Temporal', async () => {
    const left = await everything(running.db);
    for (const trace of [applicant.email, 'Wilhelmina', 'Bloemgracht', 'Bloemen & Zonen', 'Vries'])
      expect(left).not.toContain(trace);
    await isGone(running.client, applicant.id);
  });

  test('is still there for staff, as a rejection of nobody', async () => {
    const { status, body } = await running.call('GET', `/v1/registrations/${applicant.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: 'rejected',
      email: null,
      company: null,
      decidedAt: expect.any(String),
      rejection: { mayApplyAgainAt: null },
      timeline: [],
      messages: [],
      comments: [],
    });
  });

  test('goes on refusing the address, which nobody can write to any more', async () => {
    const { body } = await start(applicant.email);
    expect(body.id).not.toBe(applicant.id);
    expect(await running.db.registration.count({ where: { id: body.id } })).toBe(0);
    const isDone = async () => (await running.db.notice.findFirstOrThrow()).doneAt !== null;
    await expect.poll(isDone).toBe(true);
    expect(await everything(running.db)).not.toContain(applicant.email);
  });
});

test('an address that may apply again does so with a new registration, also after it was forgotten', async () => {
  const applicant = await rejected('now', 91);
  await Promise.all([sweep(), sweep()]);
  expect((await rowOf(applicant)).email).toBeNull();
  const { body } = await start(applicant.email);
  expect(body.id).not.toBe(applicant.id);
  expect(await rowOf(body)).toMatchObject({ stage: 'verifying', email: applicant.email, round: 2 });
});

const verifiedAt = new Date();
const isForgotten = async (stage: Stage, more: object): Promise<boolean> => {
  const row = await registrationRow(running.db, stage, more);
  await sweep();
  return (await rowOf(row)).email === null;
};

test.each<[string, Stage, object]>([
  ['withdrawn for 91 days', 'withdrawn', { verifiedAt, endedAt: ago(91) }],
  ['expired for 91 days', 'expired', { verifiedAt, endedAt: ago(91) }],
  ['withdrawn for 8 days, and never proven,', 'withdrawn', { endedAt: ago(8) }],
])('a registration %s is forgotten', async (_name, stage, more) => {
  expect(await isForgotten(stage, more)).toBe(true);
});

test.each<[string, Stage, object]>([
  ['rejected for 89 days', 'rejected', { verifiedAt, endedAt: ago(89) }],
  ['withdrawn for 6 days, and never proven,', 'withdrawn', { endedAt: ago(6) }],
  ['active for 91 days', 'active', { verifiedAt, endedAt: ago(91) }],
])('a registration %s is kept', async (_name, stage, more) => {
  expect(await isForgotten(stage, more)).toBe(false);
});

test("the site's own time counts", async () => {
  const row = await registrationRow(running.db, 'rejected', { verifiedAt, endedAt: ago(31) });
  const json = { policies: { forgetEndedAfterMs: days(30) } };
  expect((await running.call('PATCH', '/v1/sites/site_demo', { json })).status).toBe(200);
  await sweep();
  expect(await rowOf(row)).toMatchObject({ email: null, companyName: null });
  const tooShort = { policies: { forgetEndedAfterMs: days(1) } };
  expect((await running.call('PATCH', '/v1/sites/site_demo', { json: tooShort })).status).toBe(422);
});

test('what counts the tries of an address goes after a day, because it begins anew then', async () => {
  const { addressTries } = running.db;
  await addressTries.createMany({
    data: [
      { addressHash: 'old', since: ago(2), tries: 10 },
      { addressHash: 'new', since: ago(0.5), tries: 10 },
    ],
  });
  await forgetOld(running.db);
  const hashes = (await addressTries.findMany()).map(({ addressHash }) => addressHash);
  expect(hashes).toContain('new');
  expect(hashes).not.toContain('old');
});
