import { signUp } from './applicant.ts';
import type { Business } from './business.ts';
import { fates } from './fate-names.ts';
import { plays } from './fates/index.ts';
import { find, findByEmail, reaches, type Registration } from './registration.ts';
import type { Visit, World } from './visit.ts';

/** What became of a business. `known`: its address was there before, so nothing was done. */
export type Outcome = {
  business: Business;
  happened: string;
  known: boolean;
  ok: boolean;
  stage?: string;
  workflowUrl?: string;
};

/** Drives one business through its fate. Never throws: what went wrong is part of what happened. */
export async function play(world: World, business: Business, number: number): Promise<Outcome> {
  let id: string | undefined;
  try {
    const { id: given, ...times } = await signUp(world, business);
    id = given;
    const before = await find(world.client, id);
    // A known address is answered as a new one, but its id names nothing, or a registration under way.
    if (before?.stage !== 'verifying')
      return known(business, before ?? (await findByEmail(world.client, business.email)));
    return await through({ world, business, number, id, times });
  } catch (error) {
    const found = id === undefined ? undefined : await find(world.client, id).catch(() => undefined);
    return outcome(business, found, { happened: `Stopped: ${messageOf(error)}.`, known: false, ok: false });
  }
}

async function through(visit: Visit): Promise<Outcome> {
  const { world, business, id } = visit;
  const happened = await plays[business.fate](visit);
  const { endsIn } = fates[business.fate];
  const found = await reaches(world.client, id, endsIn);
  return outcome(business, found, { happened, known: false, ok: found?.stage === endsIn });
}

const known = (business: Business, found: Registration | undefined): Outcome =>
  outcome(business, found, {
    happened: 'Known already: left as it is.',
    known: true,
    ok: true,
  });

const outcome = (
  business: Business,
  found: Registration | undefined,
  rest: Pick<Outcome, 'happened' | 'known' | 'ok'>,
): Outcome => ({
  business,
  ...rest,
  ...(found && { stage: found.stage }),
  ...(found?.workflow?.url && { workflowUrl: found.workflow.url }),
});

function messageOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message})` : message.replace(/\.$/, '');
}
