import type { MessageBodies, MessageName } from '../../contract/messages.ts';
import { dayIn } from './clock.ts';
import type { Running } from './onboarding.ts';
import type { Registration } from './registration.ts';

type Branch = (registration: Registration) => Promise<unknown>;
type Stage = Parameters<Registration['bringTo']>[0];

const inTurn =
  (...branches: Branch[]): Branch =>
  async (registration) => {
    for (const branch of branches) await branch(registration);
  };
const to = (stage: Stage, ...then: Branch[]): Branch =>
  inTurn((registration) => registration.bringTo(stage), ...then);
const pass =
  (time: `${number} days`): Branch =>
  (registration) =>
    registration.pass(time);
const send =
  <Name extends MessageName>(name: Name, body: MessageBodies[Name]): Branch =>
  (registration) =>
    registration.send(name, body);
const signal =
  (name: MessageName, ...body: object[]): Branch =>
  (registration) =>
    registration.signal(name, ...body);

const serviceDays = { monday: 'car_own', friday: 'car_express' };
const pricing = { priceTypeId: 'pt_wholesale' };
const setup = { activation: { active: true }, pricing, serviceDays };
const withdraw: Branch = (registration) => registration.send('withdraw', { by: { kind: 'applicant' } });
const submit: Branch = async (registration) =>
  registration.send('submitDetails', { submissionId: await registration.submit() });
// As the API asks: the words lie in Postgres.
const ask: Branch = async (registration) =>
  registration.send('requestInformation', await registration.keepWords({ text: 'Which tax office?' }));
const activateIn =
  (count: number): Branch =>
  async (registration) =>
    registration.send('activate', { active: true, from: await dayIn(registration.env, count) });

const again: Branch = async (registration) => {
  const codeId = `${registration.id}.again`;
  await registration.claimCode(codeId);
  await registration.send('resendCode', { codeId });
};
const atTheDoor: Branch = async (registration) => {
  const door = { by: { kind: 'applicant' }, checked: true };
  await registration.signal('verified', { ...door, key: 'verified:abc' });
  const message = { ...door, key: 'submitDetails:abc', submissionId: await registration.submit() };
  await registration.signal('submitDetails', message);
  await registration.update('submitDetails', message);
};
const byHand = inTurn(
  signal('approve', { groupId: 'grp_nope' }),
  signal('approve', { by: 'operator-7', key: 'one', note: 'By telephone' }),
  signal('approve', { by: 'operator-7', key: 'one' }),
  signal('setPricing', { priceTypeId: 5 }),
  signal('setPricing', pricing),
  signal('setServiceDays', serviceDays),
  signal('activate', { active: true }),
);
const decidedAtOnce: Branch = (registration) =>
  Promise.allSettled([registration.send('approve', {}), registration.send('reject', { silent: true })]);
const cancel: Branch = async ({ handle }) => (await handle.cancel(), handle.result());

/** What happens to a registration until its history is recorded: a story for each branch of SPEC 2. */
export const branches = {
  straight: to('active'),
  'approved with a set-up': to('reviewing', send('approve', { setup, customerId: 'ACME-1' })),
  rejected: to('reviewing', send('reject', { reasonId: 'rsn_region' })),
  'rejected silently': to('reviewing', send('reject', { silent: true, applyAgain: 'never' })),
  'withdrawn verifying': withdraw,
  'withdrawn describing': to('describing', withdraw),
  'withdrawn reviewing': to('reviewing', withdraw),
  'withdrawn answering': to('reviewing', ask, withdraw),
  'withdrawn preparing': to('preparing', withdraw),
  'expired unverified': pass('8 days'),
  'expired undescribed': to('describing', pass('31 days')),
  'asked twice': to(
    'reviewing',
    ask,
    pass('6 days'),
    submit,
    pass('20 days'),
    ask,
    submit,
    submit,
    send('approve', { setup }),
  ),
  'day moved': to(
    'preparing',
    activateIn(9),
    send('setPricing', pricing),
    send('setServiceDays', serviceDays),
    send('activate', { active: false }),
    pass('4 days'),
    activateIn(2),
    pass('3 days'),
  ),
  'by hand': inTurn(signal('approve'), to('reviewing', byHand)),
  'signals of the door': inTurn(atTheDoor, withdraw),
  'decided at once': to('reviewing', decidedAtOnce),
  cancelled: to('preparing', cancel),
  'verifying, in flight': inTurn(again, pass('2 days')),
  'describing, in flight': to('describing', pass('3 days')),
  'reviewing, in flight': to('reviewing'),
  'reviewing overdue, in flight': to('reviewing', pass('30 days')),
  'answering, in flight': to('reviewing', ask, pass('3 days')),
  'preparing, in flight': to('preparing', send('setPricing', pricing), pass('4 days')),
  'waiting for its day, in flight': to(
    'preparing',
    send('setPricing', pricing),
    send('setServiceDays', serviceDays),
    activateIn(20),
    pass('4 days'),
  ),
} satisfies Record<string, Branch>;

export async function play(running: Running, branch: Branch): Promise<Registration> {
  const registration = await running.begin();
  await registration.settled();
  await branch(registration);
  await registration.settled();
  return registration;
}
