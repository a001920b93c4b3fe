import { apply, withdraw } from '../applicant.ts';
import { approve, takeBack } from '../staff.ts';
import type { Play } from '../visit.ts';

export const byApplicant: Play = async (visit) => {
  await withdraw(visit, await apply(visit));
  return 'The applicant withdrew before a decision.';
};

export const byStaff: Play = async (visit) => {
  await apply(visit);
  await approve(visit);
  await takeBack(visit);
  return 'Approved; then staff withdrew it, and the customer record went too.';
};
