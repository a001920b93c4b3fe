import { expect, test } from 'vitest';
import { useOnboarding } from '../support/onboarding.ts';
import { refusalOf } from '../support/refusal.ts';

const running = useOnboarding({ workLater: true });

// The first test starts the worker; the others need one.
test('thirty registrations take what was sent to them before a worker ran', async () => {
  const registrations = await Promise.all(Array.from({ length: 30 }, () => running.begin()));
  await Promise.all(
    registrations.map(async ({ submit, handle }) => {
      const submissionId = await submit();
      await handle.signal('submitDetails', { submissionId, checked: true });
    }),
  );
  const message = { checked: true, key: 'verified:abc', by: { kind: 'applicant' } };
  const answers = registrations.map(({ update }) =>
    Promise.all([update('verified', message), update('verified', message)]),
  );
  await Promise.all(registrations.map(({ handle }) => handle.describe()));
  await running.work();

  for (const [one, two] of await Promise.all(answers)) expect(one).toEqual(two);
  for (const registration of registrations) {
    await registration.settled();
    expect(await registration.story()).toEqual(['started', 'verified', 'submitted']);
    expect((await registration.row()).stage).toBe('reviewing');
    expect(await registration.mails()).toEqual(['verification-code', 'request-received']);
  }
});

test('of approve and reject at the same moment one wins, and the other is told who and when', async () => {
  const winners: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    const registration = await running.begin();
    await registration.bringTo('reviewing');
    const approve = () => registration.send('approve', { by: { kind: 'staff', id: 'stf_ann' } });
    const reject = () =>
      registration.send('reject', { reason: 'Spam', by: { kind: 'staff', id: 'stf_ben' } });
    const both = round % 2 === 0 ? [approve(), reject()] : [reject(), approve()].toReversed();
    const [approved] = await Promise.allSettled(both);
    const [stage, by] = approved!.status === 'fulfilled' ? ['preparing', 'stf_ann'] : ['rejected', 'stf_ben'];
    winners.push(by!);

    expect(await registration.row()).toMatchObject({ stage, decidedById: by });
    const { at } = (await registration.timeline()).at(-1)!;
    const loser = both[approved!.status === 'fulfilled' ? 1 : 0]!;
    // A rejected registration may be closed before the loser's update comes in: the door answers from the row then.
    if (stage === 'preparing')
      expect(await refusalOf(loser)).toMatchObject({ type: 'WrongStage', details: { stage, by, at } });
    else await expect(loser).rejects.toThrow();
    expect((await registration.story()).slice(3)).toHaveLength(1);
    expect((await registration.mails()).slice(2)).toHaveLength(1);
  }
  console.info('winners', winners.join(' '));
});

test('of two approvals and a question at the same moment, one approval is the last word', async () => {
  for (let round = 0; round < 4; round += 1) {
    const registration = await running.begin();
    await registration.bringTo('reviewing');
    const all = await Promise.allSettled([
      registration.send('approve', { by: { kind: 'staff', id: 'stf_ann' } }),
      registration.send('approve', { by: { kind: 'staff', id: 'stf_ben' } }),
      registration.send('requestInformation', { text: 'Which?', by: { kind: 'staff', id: 'stf_cleo' } }),
    ]);
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    const story = (await registration.story()).slice(3);
    expect(story.filter((what) => what === 'approved')).toHaveLength(1);
    // A question before the approval stays in the timeline; after it there is none.
    expect(story.at(-1)).toBe('approved');
  }
});

test('all three parts at the same moment make the customer active once', async () => {
  for (let round = 0; round < 4; round += 1) {
    const registration = await running.begin();
    await registration.bringTo('preparing');
    await Promise.all([
      registration.send('activate', { active: true }),
      registration.send('setPricing', { priceTypeId: 'pt_retail' }),
      registration.send('setServiceDays', { monday: 'car_own' }),
    ]);
    const story = await registration.story();
    expect(story.filter((what) => what === 'activated')).toHaveLength(1);
    expect(await registration.messages('ready-to-buy')).toHaveLength(1);
    expect((await registration.row()).customer).toMatchObject({ active: true });
  }
});
