import { weekdays, type Weekday } from '../../../../contract/weekdays.ts';
import { whole, type Kind } from './kinds.ts';

/** The carrier of each day; a day without one is empty. */
export type ServiceDaysValues = Record<Weekday, string>;

export const workdays = weekdays.slice(0, 5);

export const serviceDays: Kind<ServiceDaysValues> = {
  name: 'serviceDays',
  path: 'service-days',
  valuesOf: ({ serviceDays: set }) => week((day) => set?.[day] ?? ''),
  check: (values): { [whole]?: string } =>
    weekdays.some((day) => values[day]) ? {} : { [whole]: 'gatehouse.setup.serviceDays.chooseOne' },
  bodyOf: (values) => week((day) => values[day] || null),
};

const week = <Value>(of: (day: Weekday) => Value): Record<Weekday, Value> =>
  Object.fromEntries(weekdays.map((day) => [day, of(day)])) as Record<Weekday, Value>;
