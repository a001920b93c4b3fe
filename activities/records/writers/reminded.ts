import type { Entry } from '../../../contract/entries.ts';
import type { Reminder } from '../../../contract/entries.ts';
import { companyOf, greeting } from '../greeting.ts';
import { consoleUrl, setupUrl, statusUrl } from '../links.ts';
import { tellApplicant, tellStaff, type Page, type Writer } from '../page.ts';
import { sendCode } from './code-sent.ts';
import { claimCode } from '../claim-code.ts';

export const reminded: Writer<'reminded'> = async (page, entry) => {
  await remind(page, entry, entry.reminder);
  return { ...entry.reminder };
};

async function remind(page: Page, entry: Entry, reminder: Reminder): Promise<void> {
  const to = greeting(page);
  switch (reminder.template) {
    case 'verification-reminder':
      return sendCode(page, entry, await claimCode(page, entry), reminder.template);
    case 'details-reminder':
      return tellApplicant(page, entry, reminder.template, { ...to, continueUrl: statusUrl(page, entry.at) });
    case 'answer-reminder': {
      const { text } = page.registration.question as { text: string };
      return tellApplicant(page, entry, reminder.template, {
        ...to,
        text,
        statusUrl: statusUrl(page, entry.at),
      });
    }
    case 'takes-longer':
      return tellApplicant(page, entry, reminder.template, { ...to, statusUrl: statusUrl(page, entry.at) });
    case 'activation-overdue':
      return tellStaff(page, entry, reminder.template, {
        setupUrl: setupUrl(page),
        companyName: companyOf(page),
        missing: entry.missing ?? [],
      });
    case 'review-overdue':
      return tellStaff(
        page,
        entry,
        reminder.template,
        {
          consoleUrl: consoleUrl(page),
          companyName: companyOf(page),
          waitingSince: page.registration.submittedAt?.getTime() ?? entry.at,
          level: reminder.level,
        },
        reminder.level === 3 ? ['admin'] : undefined,
      );
  }
}
