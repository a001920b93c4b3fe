import { ApplicationFailure } from '@temporalio/common';
import { expect, test } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import { hours } from '../../contract/policies.ts';
import { dayIn, timeOf } from '../support/clock.ts';
import { useOnboarding } from '../support/onboarding.ts';
import { refusalOf } from '../support/refusal.ts';
import type { Registration } from '../support/registration.ts';

let isAway = false;

/** What the activities see while Postgres is away; the tests' own connection stays. */
const whileAway =
  <In, Out>(run: (input: In) => Promise<Out>) =>
  async (input: In): Promise<Out> => {
    if (isAway) throw ApplicationFailure.retryable('ECONNREFUSED', 'OnPurpose');
    return run(input);
  };

const running = useOnboarding({
  around: ({ write, check, ...others }: Activities) => ({
    ...others,
    write: whileAway(write),
    check: whileAway(check),
  }),
});

/** Sends things one after the other while nothing can be written; each is taken, and answered when it is back. */
async function away(registration: Registration, ...sends: (() => Promise<unknown>)[]) {
  isAway = true;
  const answers: Promise<unknown>[] = [];
  for (const send of sends) {
    answers.push(send());
    await expect.poll(() => takenBy(registration), { timeout: 20_000 }).toBe(answers.length);
  }
  const taken = await registration.story();
  isAway = false;
  await Promise.all(answers);
  await registration.settled();
  return { answers: await Promise.all(answers), before: taken };
}

/** Updates that the workflow has taken since they were last all answered. */
async function takenBy({ handle }: Registration): Promise<number> {
  const { events } = await handle.fetchHistory();
  const accepted = events!.filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes).length;
  const answered = events!.filter((event) => event.workflowExecutionUpdateCompletedEventAttributes).length;
  return accepted - answered;
}

test('what is taken while nothing can be written is answered when it is written, in order', async () => {
  const registration = await running.begin();
  await registration.bringTo('preparing');
  const { answers, before } = await away(
    registration,
    () => registration.send('setPricing', { priceTypeId: 'pt_retail' }),
    () => registration.send('setServiceDays', { monday: 'car_own' }),
    () => registration.send('activate', { active: true }),
  );
  expect(before).toHaveLength(4);
  expect(answers.at(-1)).toMatchObject({ stage: 'active', missing: [] });
  expect((await registration.story()).slice(4)).toEqual([
    'pricingSet',
    'serviceDaysSet',
    'activationSet',
    'activated',
  ]);
});

test('whoever comes too late is told at once, though nothing is written yet', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  isAway = true;
  const approval = registration.send('approve', { by: { kind: 'staff', id: 'stf_ann' } });
  await expect.poll(() => takenBy(registration), { timeout: 20_000 }).toBe(1);
  const refusal = await refusalOf(registration.send('reject', { reason: 'Late' }));
  expect(refusal).toMatchObject({ type: 'WrongStage', details: { stage: 'preparing', by: 'stf_ann' } });
  expect((await registration.row()).stage).toBe('reviewing');
  isAway = false;
  expect(await approval).toMatchObject({ stage: 'preparing' });
});

test('details sent in twice meanwhile keep the date by which somebody has to review', async () => {
  const registration = await running.begin({ reviewAfterMs: hours(4) });
  await registration.bringTo('describing');
  const [one, two] = [await registration.submit(), await registration.submit('Bloemen B.V.')];
  await away(
    registration,
    () => registration.send('submitDetails', { submissionId: one }),
    () => registration.send('submitDetails', { submissionId: two }),
  );
  const { nextDueAt, companyName } = await registration.row();
  expect(companyName).toBe('Bloemen B.V.');
  expect(nextDueAt?.getTime()).toBeGreaterThan(await timeOf(running.env));
  await registration.pass('20 days');
  expect(await registration.reminders()).toHaveLength(4);
});

test('a day that is changed before it is written does not count', async () => {
  const registration = await running.begin();
  await registration.bringTo('preparing');
  await registration.send('setPricing', { priceTypeId: 'pt_retail' });
  await registration.send('setServiceDays', { monday: 'car_own' });
  const [past, future] = [await dayIn(running.env, -3), await dayIn(running.env, 3)];
  const { answers } = await away(
    registration,
    () => registration.send('activate', { active: true, from: past }),
    () => registration.send('activate', { active: true, from: future }),
  );
  expect(answers.at(-1)).toMatchObject({
    stage: 'preparing',
    activatesAt: Date.parse(`${future}T00:00:00Z`),
  });
  expect((await registration.row()).customer).toMatchObject({ active: false, activeFromDay: future });
  await registration.pass('4 days');
  expect((await registration.row()).customer).toMatchObject({ active: true });
});

test('a signal that waits to be looked at, and comes as an update meanwhile, is done once', async () => {
  const registration = await running.begin();
  await registration.bringTo('preparing');
  isAway = true;
  const message = { priceTypeId: 'pt_retail', key: 'setPricing:abc' };
  await registration.handle.signal('setPricing', message);
  const pending = async () => (await registration.handle.describe()).raw.pendingActivities?.length;
  await expect.poll(pending, { timeout: 20_000 }).toBe(1);
  const answer = registration.update('setPricing', { ...message, checked: true });
  await expect.poll(() => takenBy(registration), { timeout: 20_000 }).toBe(1);
  isAway = false;
  expect(await answer).toMatchObject({ missing: ['activation', 'serviceDays'] });
  await registration.settled();
  expect((await registration.story()).slice(4)).toEqual(['pricingSet']);
});
