import { weekdays, type Weekday } from '../contract/weekdays.ts';
import { tagOf } from './words.ts';

/** Making an Intl formatter costs more than a whole mail, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formats = {
  day: { dateStyle: 'long' },
  moment: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function formatter(
  format: keyof typeof formats,
  locale: string | undefined,
  timeZone: string,
): Intl.DateTimeFormat {
  const key = `${format} ${tagOf(locale)} ${timeZone}`;
  const found =
    formatters.get(key) ?? new Intl.DateTimeFormat(tagOf(locale), { timeZone, ...formats[format] });
  formatters.set(key, found);
  return found;
}

/** "21 December 2026", as the language writes it. */
export const day = (at: number, locale?: string, timeZone = 'UTC'): string =>
  formatter('day', locale, timeZone).format(at);

/** A day with its time and zone. */
export const moment = (at: number, locale?: string, timeZone = 'UTC'): string =>
  formatter('moment', locale, timeZone).format(at);

const aMonday = Date.UTC(2024, 0, 1);

/** With a capital, as a label has it. */
export function weekdayName(weekday: Weekday, locale?: string): string {
  const name = formatter('weekday', locale, 'UTC').format(aMonday + weekdays.indexOf(weekday) * 86_400_000);
  return name.charAt(0).toLocaleUpperCase(tagOf(locale)) + name.slice(1);
}

const countries = new Map<string, Intl.DisplayNames>();

/** The name of an ISO 3166-1 country; what was typed where there is none. */
export function countryName(code: string, locale?: string): string {
  const tag = tagOf(locale);
  const names = countries.get(tag) ?? new Intl.DisplayNames(tag, { type: 'region' });
  countries.set(tag, names);
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
