import fc from 'fast-check';
import { newId } from '../../contract/derive/keyed.ts';
import type { MessageName } from '../../contract/messages.ts';
import type { Stage } from '../../contract/stages.ts';
import { dayIn } from './clock.ts';
import { goodBodies, messageNames } from './every-message.ts';
import { missing, type Model } from './model.ts';
import type { Registration } from './registration.ts';

export type Step = Send | { do: 'again' } | { do: 'wait'; hours: number };
type Send = typeof send extends fc.Arbitrary<infer S> ? S : never;

const send = fc.record({
  do: fc.constant('send' as const),
  name: fc.oneof({ arbitrary: fc.constant('next' as const), weight: 1 }, fc.constantFrom(...messageNames)),
  active: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, fc.constant(false)),
  /** Days from now; 0 is none. */
  from: fc.constantFrom(0, 0, -2, 3, 10),
  silent: fc.boolean(),
  byHand: fc.boolean(),
});
const again = fc.constant({ do: 'again' as const });
const wait = fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(7.3, 26.1, 55.7, 201.9) });

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: send, weight: 6 },
  { arbitrary: again, weight: 1 },
  { arbitrary: wait, weight: 2 },
);
const straightOn = fc.constant({
  do: 'send',
  name: 'next',
  active: true,
  from: 0,
  silent: false,
  byHand: false,
} as const);

/** Some steps straight on, so that not every story ends in its first stages, and then anything. */
export const aStory: fc.Arbitrary<Step[]> = fc
  .constantFrom(0, 2, 4, 6, 7, 8)
  .chain((ahead) =>
    fc.tuple(...Array.from({ length: ahead }, () => straightOn), ...Array.from({ length: 7 }, () => step)),
  );

const nextIn: Partial<Record<Stage, MessageName>> = {
  verifying: 'verified',
  describing: 'submitDetails',
  answering: 'answer',
};
const toSet = { activation: 'activate', pricing: 'setPricing', serviceDays: 'setServiceDays' } as const;

/** What brings a registration on: once round by a question. */
export function nextOf(model: Model): MessageName {
  if (model.stage === 'reviewing')
    return model.mails['information-requested'] ? 'approve' : 'requestInformation';
  return nextIn[model.stage] ?? toSet[missing(model)[0] as keyof typeof toSet] ?? 'withdraw';
}

/** The message's body, with what it needs in the database. */
export async function bodyOf(registration: Registration, name: MessageName, { active, from, silent }: Send) {
  const key = newId('key');
  if (name === 'submitDetails' || name === 'answer')
    return { key, submissionId: await registration.submit() };
  if (name === 'reject') return { key, silent };
  if (name === 'activate')
    return { key, active, ...(from !== 0 && { from: await dayIn(registration.env, from) }) };
  if (name !== 'resendCode') return { key, ...goodBodies[name] };
  const codeId = newId('code');
  await registration.claimCode(codeId);
  return { key, codeId };
}
