import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MessageName } from '../../contract/messages.ts';
import { days, hours } from '../../contract/policies.ts';
import { timeOf } from '../support/clock.ts';
import { advance, aModel, missing, take, type Model } from '../support/model.ts';
import { useOnboarding } from '../support/onboarding.ts';
import type { Registration } from '../support/registration.ts';
import { aStory, bodyOf, nextOf, type Step } from '../support/stories.ts';

const running = useOnboarding();
const policies = { businessHours: {}, reviewAfterMs: days(1) };
const ends: Record<string, number> = {};

/** Sends a message; whether it was taken shows in what becomes of the registration. */
async function deliver(registration: Registration, name: MessageName, body: object, byHand = false) {
  const message = { ...body, checked: !byHand };
  const sent = byHand ? registration.signal(name, body) : registration.update(name, message);
  await sent.catch((error: Error) => expect(error.name).toMatch(/^Workflow(UpdateFailed|NotFound)Error$/));
  await registration.settled();
}

async function expectToAgree(registration: Registration, model: Model) {
  const { stage, missing: left } = await registration.row();
  const where = { registrationId: registration.id };
  const counts = await running.db.message.groupBy({ by: 'template', where, _count: true });
  const mails = Object.fromEntries(counts.map(({ template, _count }) => [template, _count]));
  expect({ stage, missing: left, mails }).toEqual({
    stage: model.stage,
    missing: missing(model),
    mails: model.mails,
  });
}

const midnightOf = (body: object) => ('from' in body ? Date.parse(`${body.from as string}T00:00:00Z`) : 0);

async function play(story: Step[]) {
  const registration = await running.begin(policies);
  await registration.settled();
  const model = aModel(await timeOf(running.env));
  let last: [MessageName, object] | undefined;
  for (const step of story) {
    if (step.do === 'wait') await registration.pass(hours(step.hours));
    advance(model, await timeOf(running.env));
    if (step.do === 'again' && last) await deliver(registration, ...last);
    if (step.do === 'send') {
      const name = step.name === 'next' ? nextOf(model) : step.name;
      const body = await bodyOf(registration, name, step);
      await deliver(registration, name, body, step.byHand);
      if (take(model, name, { ...step, startsAt: midnightOf(body) })) last = [name, body];
    }
    await expectToAgree(registration, model);
  }
  ends[model.stage] = (ends[model.stage] ?? 0) + 1;
  // Its timers would cost every later story time.
  await registration.send('withdraw', {}).catch(() => undefined);
}

// `RUNS` for more stories, `SEED` for the same ones again.
const { RUNS: runs = '25', SEED } = process.env;
const seed = Number(SEED ?? Date.now() % 2 ** 31);

test(
  'random stories agree with the model: stage, what is missing, and how many of each mail',
  async () => {
    console.info(`SEED=${seed} plays the same stories again, and shrinks one that fails`);
    const options = { numRuns: Number(runs), seed, endOnFailure: !SEED, verbose: 1 };
    await fc.assert(fc.asyncProperty(aStory, play), options);
    console.info('stories ended in', ends);
  },
  60_000 + Number(runs) * 6000,
);
