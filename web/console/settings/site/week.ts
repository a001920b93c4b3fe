import type { BusinessHours } from '../../../../contract/policies.ts';
import { weekdays, type Weekday } from '../../../../contract/weekdays.ts';

export type Week = Record<Weekday, { open: boolean; from: string; to: string }>;

const usual = { from: '09:00', to: '17:00' };

export const weekOf = (hours: BusinessHours): Week =>
  Object.fromEntries(
    weekdays.map((day) => [day, { open: hours[day] !== undefined, ...(hours[day] ?? usual) }]),
  ) as Week;

export const hoursOf = (week: Week): BusinessHours =>
  Object.fromEntries(
    weekdays.filter((day) => week[day].open).map((day) => [day, { from: week[day].from, to: week[day].to }]),
  );
