import { beforeAll, describe, expect, test } from 'vitest';
import { stages } from '../../contract/stages.ts';
import { useApi } from '../support/api.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const stats = async () => (await running.call('GET', '/v1/stats')).body;

describe('how things stand', () => {
  test('is said without anybody there', async () => {
    const { stages: inStages, overdue, decided, timeToDecision } = await stats();
    expect(Object.keys(inStages)).toEqual([...stages]);
    expect(overdue).toEqual({ reviewing: 0, answering: 0, preparing: 0 });
    expect(decided).toEqual({ approved: 0, rejected: 0 });
    expect(timeToDecision).toEqual({ medianMs: null, decisions: 0 });
  });

  describe('with some registrations', () => {
    beforeAll(async () => {
      const { db } = running;
      await registrationRow(db, 'reviewing', { nextDueAt: hours(-1) });
      await registrationRow(db, 'reviewing', { nextDueAt: hours(1) });
      await registrationRow(db, 'preparing', {
        nextDueAt: hours(-2),
        submittedAt: hours(-50),
        decidedAt: hours(-48),
      });
      await registrationRow(db, 'active', {
        submittedAt: hours(-24),
        decidedAt: hours(-20),
        nextDueAt: hours(-9),
      });
      await registrationRow(db, 'rejected', { submittedAt: hours(-90), decidedAt: hours(-80) });
      await registrationRow(db, 'rejected', { submittedAt: hours(-500), decidedAt: hours(-400) });
      await registrationRow(db, 'rejected', { submittedAt: hours(-2000), decidedAt: hours(-1000) });
      await registrationRow(db, 'reviewing', { nextDueAt: hours(-1), erasingAt: hours(0) });
    });

    test('counts each stage, and leaves out what is being erased', async () => {
      const { stages: inStages } = await stats();
      expect(inStages).toMatchObject({ reviewing: 2, preparing: 1, active: 1, rejected: 3, erased: 0 });
    });

    test('counts what is overdue where somebody has something to do', async () => {
      expect((await stats()).overdue).toEqual({ reviewing: 1, answering: 0, preparing: 1 });
    });

    test('counts the decisions of 7 days, and the median time of 30', async () => {
      const { decided, timeToDecision } = await stats();
      expect(decided).toEqual({ approved: 2, rejected: 1 });
      expect(timeToDecision.decisions).toBe(4);
      expect(timeToDecision.medianMs / 3_600_000).toBeCloseTo(7, 0);
    });

    test('agrees with the list', async () => {
      const { body } = await running.call(
        'GET',
        '/v1/registrations?filter[overdue]=true&filter[stage]=reviewing',
      );
      expect(body.total).toBe(1);
      const rest = await running.call(
        'GET',
        '/v1/registrations?filter[overdue]=false&filter[stage]=reviewing',
      );
      expect(rest.body.total).toBe(1);
    });
  });
});

test('a storefront is refused', async () => {
  expect((await running.call('GET', '/v1/stats', { as: running.keys.storefront })).status).toBe(403);
});
