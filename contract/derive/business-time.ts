import { DateTime } from 'luxon';
import type { BusinessHours } from '../policies.ts';
import { weekdays } from '../weekdays.ts';

type Clock = { timeZone: string; businessHours: BusinessHours };

/** Longer than any holiday; a site that never opens counts every hour instead. */
const mostDays = 400;

/** The moment at which so much open time has passed since `from`; all in epoch ms. */
export function afterOpenTime(from: number, openMs: number, clock: Clock): number {
  const firstDay = DateTime.fromMillis(from, { zone: clock.timeZone }).startOf('day');
  let left = openMs;
  for (let day = 0; day < mostDays; day += 1) {
    const { opens, closes } = hoursOf(firstDay.plus({ days: day }), clock);
    const start = Math.max(opens, from);
    if (closes - start >= left) return start + left;
    left -= Math.max(0, closes - start);
  }
  return from + openMs;
}

/** Opening and closing of a local day in epoch ms; equal when it stays closed. */
function hoursOf(day: DateTime, { businessHours }: Clock): { opens: number; closes: number } {
  const open = businessHours[weekdays[day.weekday - 1] ?? 'monday'];
  return open
    ? { opens: at(day, open.from), closes: at(day, open.to) }
    : { opens: day.toMillis(), closes: day.toMillis() };
}

function at(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute }).toMillis();
}

/** The beginning of a local day (YYYY-MM-DD) in epoch ms. */
export const startOfDay = (date: string, timeZone: string): number =>
  DateTime.fromISO(date, { zone: timeZone }).startOf('day').toMillis();
