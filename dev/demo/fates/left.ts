import { beginToDescribe, codeFor, verify } from '../applicant.ts';
import type { Play } from '../visit.ts';

export const unverified: Play = async (visit) => {
  await codeFor(visit);
  return 'Got a code and has not entered it.';
};

export const undescribed: Play = async (visit) => {
  await beginToDescribe(visit, await verify(visit));
  return 'Verified the address, began to describe the business and stopped.';
};
