import { WorkflowNotFoundError } from '@temporalio/client';
import { expect, test } from 'vitest';
import { defaultPolicies } from '../../contract/policies.ts';
import type { Stage } from '../../contract/stages.ts';
import { guard } from '../../workflows/onboarding/guards.ts';
import { initialState } from '../../workflows/onboarding/state.ts';
import { goodBodies, mayCome, messageNames } from '../support/every-message.ts';
import { useMailProvider } from '../support/mail-provider.ts';
import { refusalOf } from '../support/refusal.ts';
import type { Registration } from '../support/registration.ts';

// A provider that is down keeps a workflow open after its end: it still has a mail to send.
const { resend, running } = await useMailProvider();

const first = { kind: 'staff', id: 'stf_first', by: 'Anna' } as const;
const setup = {
  activation: { active: true },
  pricing: { priceTypeId: 'pt_retail' },
  serviceDays: { monday: 'car_own' },
};

type Way = { by?: typeof first; arrive: (registration: Registration) => Promise<unknown> };

/** How a registration comes to each stage, and by whom. */
const ways: Partial<Record<Stage, Way>> = {
  verifying: {
    arrive: (registration) => registration.settled(),
  },
  describing: {
    by: first,
    arrive: (registration) => registration.send('verified', { by: first }),
  },
  reviewing: {
    by: first,
    arrive: async (registration) => {
      await registration.bringTo('describing');
      await registration.send('submitDetails', { submissionId: await registration.submit(), by: first });
    },
  },
  answering: {
    by: first,
    arrive: async (registration) => {
      await registration.bringTo('reviewing');
      await registration.send('requestInformation', { text: 'Which tax office?', by: first });
    },
  },
  preparing: {
    by: first,
    arrive: async (registration) => {
      await registration.bringTo('reviewing');
      await registration.send('approve', { by: first });
    },
  },
  // The only one that skips time, so it comes before those that leave mails behind.
  expired: {
    arrive: async (registration) => {
      await registration.bringTo('describing');
      await registration.pass('29 days');
      await resend.fault('down');
      // Just over the end, so that the mail has not many tries.
      await registration.pass('1441 minutes');
    },
  },
  active: {
    by: first,
    arrive: async (registration) => {
      await registration.bringTo('reviewing');
      await resend.fault('down');
      await registration.send('approve', { setup, by: first });
    },
  },
  rejected: {
    by: first,
    arrive: async (registration) => {
      await registration.bringTo('reviewing');
      await resend.fault('down');
      await registration.send('reject', { by: first });
    },
  },
  withdrawn: {
    by: first,
    arrive: async (registration) => {
      await registration.bringTo('preparing');
      await resend.fault('down');
      await registration.send('withdraw', { by: first });
    },
  },
};

const cases = Object.entries(ways).map(([stage, way]) => ({ stage, ...way }));

test.each(cases)('what may not come in $stage is refused, and as a signal ignored', async (way) => {
  const { stage, by, arrive } = way;
  const registration = await running.begin();
  await arrive(registration);
  expect((await registration.row()).stage).toBe(stage);
  const refused = messageNames.filter((name) => !mayCome[stage as Stage]?.includes(name));
  const before = await registration.timeline();
  // The first stage begins with the workflow, and its entry with the first task.
  const { startTime } = await registration.handle.describe();
  const at = stage === 'verifying' ? startTime.getTime() : before.find((entry) => entry.stage === stage)!.at;
  const details = { stage, at, ...(by && { by: by.id, byName: by.by }) };

  for (const name of refused) {
    const message = { ...goodBodies[name], key: 'refused', wordsId: 'wrd_refused', checked: true };
    expect(await refusalOf(registration.update(name, message))).toEqual({
      type: 'WrongStage',
      message: `not possible in stage ${stage}`,
      details,
    });
  }
  expect(await registration.timeline()).toEqual(before);
  expect(JSON.stringify(await registration.handle.fetchHistory())).not.toContain('refused');

  for (const name of refused) await registration.signal(name, goodBodies[name]);
  const ignored = (await registration.timeline()).slice(before.length);
  expect(ignored.map(({ what, data }) => ({ what, ...data }))).toEqual(
    refused.map((message) => ({ what: 'ignored', message, problem: `not possible in stage ${stage}` })),
  );
  expect(ignored.every((entry) => entry.stage === stage && entry.actorKind === 'operator')).toBe(true);
  expect((await registration.handle.describe()).status.name).toBe('RUNNING');
});

test('after the end of the workflow every message finds nobody', async () => {
  const registration = await running.begin();
  await registration.bringTo('active');
  await registration.handle.result();
  for (const name of messageNames) {
    await expect(registration.update(name, goodBodies[name])).rejects.toThrow(WorkflowNotFoundError);
    await expect(registration.handle.signal(name, goodBodies[name])).rejects.toThrow(WorkflowNotFoundError);
  }
});

test('an applicant who sends in details for the 201st time is refused', () => {
  const start = { registrationId: 'reg_1', siteId: 'site_demo', codeId: 'code_1', policies: defaultPolicies };
  const state = { ...initialState(start, 0), stage: 'answering' as const };
  for (const name of ['submitDetails', 'answer'] as const) {
    const message = { submissionId: 'sub_1' };
    expect(() => guard({ ...state, submissions: 199 }, name, message)).not.toThrow();
    expect(() => guard({ ...state, submissions: 200 }, name, message)).toThrow('too many submissions');
  }
});
