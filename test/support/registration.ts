import type { WorkflowHandle } from '@temporalio/client';
import type { Duration } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { newId } from '../../contract/derive/keyed.ts';
import { addressHash, registrationIdFor } from '../../contract/derive/registration-id.ts';
import type { Envelope, MessageBodies, MessageName, Words } from '../../contract/messages.ts';
import { onboardingWorkflow } from '../../contract/onboarding.ts';
import { defaultPolicies, type Policies } from '../../contract/policies.ts';
import type { Snapshot } from '../../contract/snapshot.ts';
import type { Database } from '../../prisma/client.ts';
import type { onboarding } from '../../workflows/index.ts';
import { messages } from '../../workflows/onboarding/messages.ts';
import { aSubmission, anAnswer } from './factories.ts';
import { readingOf } from './reading.ts';
import { settled } from './settled.ts';

export type Who = { siteId?: string; inviteId?: string; email?: string };
export type World = { env: TestWorkflowEnvironment; db: Database; secret: Uint8Array };
export type OnboardingHandle = WorkflowHandle<typeof onboarding>;
export type Registration = ReturnType<typeof registrationOf>;

type Open = 'describing' | 'reviewing' | 'answering' | 'preparing' | 'active';

let people = 0;

/** Row and code of a new registration, before its workflow starts. */
export async function aRegistration(world: World, who: Who = {}) {
  const { siteId = 'site_demo', inviteId = 'inv_demo', email = `zoe.${(people += 1)}@bloemen.example` } = who;
  const id = registrationIdFor(world.secret, { siteId, email, round: 1 });
  const codeId = `code_${id}`;
  await world.db.registration.create({ data: { id, siteId, inviteId, email, round: 1, locale: 'en' } });
  await aCode(world, id, email, codeId);
  return { id, siteId, codeId, email };
}

/** Row, code and workflow, as the sign-up door makes them. */
export async function startRegistration(world: World, policies: Partial<Policies> = {}, who: Who = {}) {
  const { id, siteId, codeId, email } = await aRegistration(world, who);
  const handle = await world.env.client.workflow.start<typeof onboarding>(onboardingWorkflow, {
    taskQueue: 'test',
    workflowId: id,
    args: [{ registrationId: id, siteId, codeId, policies: { ...defaultPolicies, ...policies } }],
  });
  return registrationOf(world, handle, email);
}

const aCode = ({ db, secret }: World, registrationId: string, email: string, id: string) =>
  db.code.create({
    data: { id, registrationId, addressHash: addressHash(secret, email), expiresAt: new Date() },
  });

function registrationOf(world: World, handle: OnboardingHandle, email: string) {
  const { env, db } = world;
  const id = handle.workflowId;
  /** Sends this message as an update, marked as the API's unless it says otherwise. */
  const update = (name: MessageName, message: unknown, updateId?: string): Promise<Snapshot> =>
    handle.executeUpdate(name, { args: [asChecked(message)], ...(updateId && { updateId }) });
  /** Sends a message as the API does for staff. */
  const send = <Name extends MessageName>(
    name: Name,
    body: MessageBodies[Name] & Envelope,
  ): Promise<Snapshot> => update(name, { checked: true, by: { kind: 'staff' }, ...body });
  const submit = (legalName?: string) => aSubmission(db, id, legalName);
  return {
    id,
    email,
    env,
    handle,
    update,
    send,
    submit,
    ...readingOf(world, id, email),
    /** Sends exactly this body as a signal, as people do from the Temporal UI; waits until it is dealt with. */
    signal: async (name: MessageName, ...args: unknown[]) => {
      await handle.signal(messages[name].signal.name, ...args);
      await settled(handle);
    },
    answer: async (given: Parameters<typeof anAnswer>[2]) =>
      send('answer', { submissionId: await anAnswer(db, id, given) }),
    /** Keeps free words as the API does, so that the history holds their id only. */
    keepWords: async (words: Words) => {
      const wordsId = newId('wrd');
      await db.words.create({ data: { id: wordsId, registrationId: id, words } });
      return { wordsId };
    },
    claimCode: async (codeId: string) => void (await aCode(world, id, email, codeId)),
    /** Sends what it takes to come to a stage on the straight path. */
    async bringTo(stage: Open) {
      await send('verified', {});
      if (stage === 'describing') return;
      await send('submitDetails', { submissionId: await submit() });
      if (stage === 'reviewing') return;
      if (stage === 'answering')
        return void (await send('requestInformation', { text: 'Which tax office?' }));
      await send('approve', {});
      if (stage === 'preparing') return;
      await send('activate', { active: true });
      await send('setPricing', { priceTypeId: 'pt_wholesale' });
      await send('setServiceDays', { monday: 'car_own' });
    },
    settled: () => settled(handle),
    /** Lets time pass on the server, then waits until the story has caught up. */
    pass: async (time: Duration) => {
      await env.sleep(time);
      await settled(handle);
    },
  };
}

const asChecked = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && !Array.isArray(message)
    ? { checked: true, ...message }
    : message;
