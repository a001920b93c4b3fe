import { apply } from '../applicant.ts';
import { pick } from '../choices.ts';
import { reject } from '../staff.ts';
import type { Play } from '../visit.ts';
import { written } from '../words.ts';

export const rejected: Play = async (visit) => {
  await apply(visit);
  const reason = pick(visit.world.choices.reasons, visit.number);
  await reject(visit, { reason, note: 'From the demo.' });
  return 'Rejected with a reason of the site. May apply again.';
};

export const rejectedForGood: Play = async (visit) => {
  await apply(visit);
  const text = written[visit.business.locale].rejection;
  await reject(visit, { reason: 'Outside of our area for good', text, applyAgain: 'never' });
  return 'Rejected with a text of its own. May never apply again.';
};

export const rejectedSilently: Play = async (visit) => {
  await apply(visit);
  await reject(visit, { reason: 'Spam', silent: true });
  return 'Rejected silently as spam: no mail went out.';
};
