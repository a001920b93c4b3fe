import { answer, apply } from '../applicant.ts';
import { ask } from '../staff.ts';
import type { Play, Visit } from '../visit.ts';
import { written } from '../words.ts';

const fields = ['/company/taxId', '/company/expectedVolume'];

export const asked: Play = async (visit) => {
  await apply(visit);
  await question(visit);
  return 'Was asked for the tax id and the volume.';
};

export const answered: Play = async (visit) => {
  const token = await apply(visit);
  await question(visit);
  const { details, locale } = visit.business;
  const company = {
    ...details.company,
    expectedVolume: `${details.company.expectedVolume ?? ''} (+20 %)`.trim(),
  };
  await answer(visit, token, written[locale].answer, { ...details, company });
  return 'Was asked, answered with a changed volume, and waits again.';
};

const question = (visit: Visit) => ask(visit, written[visit.business.locale].question, fields);
