import { useLocale } from 'react-admin';
import { weekdays, type Weekday } from '../../../contract/weekdays.ts';

/** A week that began on a Monday. */
const monday = Date.UTC(2024, 0, 1);

export function useWeekdayNames(): Record<Weekday, string> {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const name = (index: number) => {
    const text = format.format(monday + index * 86_400_000);
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  };
  return Object.fromEntries(weekdays.map((day, index) => [day, name(index)])) as Record<Weekday, string>;
}
