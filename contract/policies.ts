import type { Weekday } from './weekdays.ts';

/** Opening hours of a day in the site's time zone, `HH:MM`; a day without an entry is closed. */
export type BusinessHours = Partial<Record<Weekday, { from: string; to: string }>>;

/**
 * What a site decides about its registrations. A running workflow keeps the policies that it started with.
 * Periods are in milliseconds; `reviewAfterMs` counts business hours only.
 */
export type Policies = {
  timeZone: string;
  businessHours: BusinessHours;
  verificationReminderAfterMs: number;
  verificationExpiresAfterMs: number;
  detailsReminderAfterMs: number;
  detailsExpireAfterMs: number;
  reviewAfterMs: number;
  answerNudgesAfterMs: number[];
  setupReminderAfterMs: number;
  /** What a rejected applicant may do when the decision doesn't say: apply again at once, after a time, or never. */
  applyAgain: 'now' | 'after' | 'never';
  applyAgainAfterMs: number;
  /** How long the personal data of a rejected, withdrawn or expired registration is kept. */
  forgetEndedAfterMs: number;
};

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(count * 60);
export const days = (count: number): number => hours(count * 24);

const office = { from: '09:00', to: '17:00' };

export const defaultPolicies: Policies = {
  timeZone: 'UTC',
  businessHours: { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
  verificationReminderAfterMs: hours(24),
  verificationExpiresAfterMs: days(7),
  detailsReminderAfterMs: days(2),
  detailsExpireAfterMs: days(30),
  reviewAfterMs: hours(16),
  answerNudgesAfterMs: [days(2), days(5)],
  setupReminderAfterMs: days(3),
  applyAgain: 'now',
  applyAgainAfterMs: days(30),
  forgetEndedAfterMs: days(90),
};
