import type { Details } from '../../../contract/details.ts';
import { Prisma } from '../../../prisma/generated/client.ts';
import { companyOf } from '../greeting.ts';
import { consoleUrl } from '../links.ts';
import { change, readForMails, tellStaff, type Writer } from '../page.ts';
import { startReview, takeDetails } from '../review.ts';

export const answered: Writer<'answered'> = async (page, entry) => {
  const [submission] = await Promise.all([
    page.deps.db.submission.findUniqueOrThrow({ where: { id: entry.submissionId } }),
    readForMails(page),
  ]);
  const changed = submission.details ? takeDetails(page, submission.details as Details) : [];
  change(page, { question: Prisma.DbNull });
  startReview(page, entry);
  await tellStaff(page, entry, 'answer-received', {
    consoleUrl: consoleUrl(page),
    companyName: companyOf(page),
    changed,
    ...(submission.text && { text: submission.text }),
  });
  return { changed, ...(submission.text && { text: submission.text }) };
};
