import { z } from '@hono/zod-openapi';
import { days, type Policies } from '../policies.ts';
import { weekdays } from '../weekdays.ts';

const period = z.int().min(1000).max(days(400)).openapi({ description: 'Milliseconds' });
/** A mail about the end may be on its way for three days. */
const keeping = z.int().min(days(4)).max(days(3650)).openapi({ description: 'Milliseconds' });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written like "09:00".');
const hours = z
  .strictObject({ from: time, to: time })
  .refine(({ from, to }) => from < to, 'A day opens before it closes.');

/** A part of a site's policies; what is left out stays as it is. */
export const policiesInput = z
  .strictObject({
    timeZone: z
      .string()
      .max(64)
      .refine(isTimeZone, 'There is no such time zone.')
      .openapi({ example: 'Europe/Amsterdam' }),
    businessHours: z.partialRecord(z.enum(weekdays), hours),
    verificationReminderAfterMs: period,
    verificationExpiresAfterMs: period,
    detailsReminderAfterMs: period,
    detailsExpireAfterMs: period,
    reviewAfterMs: period,
    answerNudgesAfterMs: z.array(period).max(5),
    setupReminderAfterMs: period,
    applyAgain: z.enum(['now', 'after', 'never']),
    applyAgainAfterMs: period,
    forgetEndedAfterMs: keeping,
  })
  .partial()
  .openapi('Policies');

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** What is wrong with policies that are fine one by one: which, and what to change. */
export function contradiction(policies: Policies): { path: string; message: string } | undefined {
  if (policies.verificationReminderAfterMs >= policies.verificationExpiresAfterMs)
    return { path: '/verificationReminderAfterMs', message: 'The reminder comes before the end.' };
  if (policies.detailsReminderAfterMs >= policies.detailsExpireAfterMs)
    return { path: '/detailsReminderAfterMs', message: 'The reminder comes before the end.' };
  const nudges = policies.answerNudgesAfterMs;
  if (nudges.some((nudge, index) => index > 0 && nudge <= (nudges[index - 1] ?? 0)))
    return { path: '/answerNudgesAfterMs', message: 'Each nudge comes after the one before.' };
  return undefined;
}
