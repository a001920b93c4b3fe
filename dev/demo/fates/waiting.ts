import { apply, codeFor, enterCode, signUp, until, verify } from '../applicant.ts';
import { Refusal } from '../client.ts';
import { comment } from '../staff.ts';
import type { Play, Visit } from '../visit.ts';

export const waiting: Play = async (visit) => {
  await apply(visit);
  await comment(visit, 'From the demo. Looks complete.');
  return 'Waits for a decision, with a comment of staff.';
};

export const wrongCodeFirst: Play = async (visit) => {
  const code = await codeFor(visit);
  await enterWrong(visit, otherThan(code, 1));
  await enterWrong(visit, otherThan(code, 2));
  await apply(visit, await verify(visit, code));
  return 'Entered two wrong codes, then the right one. Waits for a decision.';
};

async function enterWrong(visit: Visit, code: string): Promise<void> {
  try {
    await enterCode(visit, code);
  } catch (error) {
    if (error instanceof Refusal && error.status === 422) return;
    throw error;
  }
  throw new Error('a wrong code was taken for right');
}

const otherThan = (code: string, by: number): string =>
  String((Number(code) + by) % 1_000_000).padStart(code.length, '0');

export const cameBack: Play = async (visit) => {
  await apply(visit);
  await until(visit.times.resendAfter);
  const { id, ...times } = await signUp(visit.world, visit.business);
  if (id !== visit.id) throw new Error('signing up again made a second registration');
  const { stage } = await enterCode(visit, await codeFor({ ...visit, times }));
  return `Signed up again after a minute and was told: ${stage}.`;
};
