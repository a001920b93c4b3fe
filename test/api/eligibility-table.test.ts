import { describe, expect, test } from 'vitest';
import { eligibility, type Reason } from '../../api/eligibility.ts';
import { stages, type Stage } from '../../contract/stages.ts';
import { useApi } from '../support/api.ts';
import { customerRow, customerWith, groupRow, registrationRow } from '../support/rows.ts';

const pending = { id: 'grp_pending', categories: [] };
const booleans = [true, false];

type Standing = {
  stage: Stage | null;
  active: boolean;
  onHold: boolean;
  closed: boolean;
  seesSomething: boolean;
};

/** Every combination that a customer's row, its registration and its group can be in. */
const standings: Standing[] = [...stages, null].flatMap((stage) =>
  booleans.flatMap((active) =>
    booleans.flatMap((onHold) =>
      booleans.flatMap((closed) =>
        booleans.map((seesSomething) => ({ stage, active, onHold, closed, seesSomething })),
      ),
    ),
  ),
);

/** The table of SPEC 1 and 9, from the strongest reason to the weakest. */
function expected({ stage, active, onHold, closed }: Standing): Reason {
  if (closed) return 'closed';
  if (onHold) return 'onHold';
  if (stage === 'preparing') return 'preparing';
  return active ? 'ok' : 'inactive';
}

describe('a customer', () => {
  test.each(standings)(
    'in $stage, active $active, on hold $onHold, closed $closed, categories $seesSomething',
    (standing) => {
      const { stage, active, onHold, closed, seesSomething } = standing;
      const group = { id: 'grp_x', categories: seesSomething ? ['plants'] : [] };
      const customer = {
        active,
        onHold,
        activityStatus: closed ? 'closed' : 'active',
        pricing: null,
        serviceDays: null,
        group,
      };
      const reason = expected(standing);
      expect(eligibility({ registration: stage && { stage }, customer }, pending)).toMatchObject({
        reason,
        canLogIn: reason === 'ok',
        canBuy: reason === 'ok' && seesSomething,
        groupId: 'grp_x',
      });
    },
  );

  test('may buy in no more than the standings that say so', () => {
    const able = standings.filter((standing) => expected(standing) === 'ok' && standing.seesSomething);
    expect(able.every(({ active, onHold, closed }) => active && !onHold && !closed)).toBe(true);
    expect(able.map(({ stage }) => stage)).not.toContain('preparing');
  });
});

test.each(['new', 'active', 'dormant'])('an activity status of %s keeps nobody out', (activityStatus) => {
  const group = { id: 'grp_x', categories: ['plants'] };
  const customer = { active: true, onHold: false, activityStatus, pricing: null, serviceDays: null, group };
  expect(eligibility({ customer }, pending).canBuy).toBe(true);
});

test.each<[Stage | null, Reason]>([
  [null, 'unknown'],
  ['verifying', 'applying'],
  ['describing', 'applying'],
  ['reviewing', 'waiting'],
  ['answering', 'waiting'],
  ['preparing', 'preparing'],
  ['active', 'unknown'],
  ['rejected', 'rejected'],
  ['expired', 'unknown'],
  ['withdrawn', 'unknown'],
  ['erased', 'unknown'],
])('who is no customer and in %s is %s, and sees what pending accounts see', (stage, reason) => {
  const open = { id: 'grp_pending', categories: ['open'] };
  expect(eligibility({ registration: stage && { stage } }, open)).toMatchObject({
    canLogIn: false,
    canBuy: false,
    reason,
    groupId: 'grp_pending',
    categories: ['open'],
  });
});

describe('the live answer', () => {
  const running = useApi();
  const ask = async (id: string) => {
    const { body } = await running.call('GET', `/v1/customers/${id}/eligibility`, {
      as: running.keys.storefront,
    });
    return [body.reason, body.canLogIn, body.canBuy];
  };

  test('is the same', async () => {
    const { db } = running;
    const empty = await groupRow(db, []);
    expect(await ask((await customerRow(db)).id)).toEqual(['ok', true, true]);
    expect(await ask((await customerRow(db, { groupId: empty.id })).id)).toEqual(['ok', true, false]);
    expect(await ask((await customerRow(db, { onHold: true })).id)).toEqual(['onHold', false, false]);
    expect(await ask((await customerWith(db, 'preparing')).customer.id)).toEqual(['preparing', false, false]);
    expect(await ask((await customerWith(db, 'active')).customer.id)).toEqual(['ok', true, true]);
  });

  test('follows a hold and a group at once', async () => {
    const { id } = await customerRow(running.db);
    await running.call('PATCH', `/v1/customers/${id}`, { json: { onHold: true } });
    expect(await ask(id)).toEqual(['onHold', false, false]);
    await running.call('PATCH', `/v1/customers/${id}`, { json: { onHold: false, groupId: 'grp_pending' } });
    expect(await ask(id)).toEqual(['ok', true, false]);
  });

  test('of an address is that of its registration', async () => {
    const { email } = await registrationRow(running.db, 'answering');
    const { body } = await running.call('GET', `/v1/eligibility?email=${email}`);
    expect([body.reason, body.canLogIn, body.canBuy]).toEqual(['waiting', false, false]);
  });
});
