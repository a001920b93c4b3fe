export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof weekdays)[number];

/** The carrier of each weekday; a day without one is null. */
export type ServiceDays = Record<Weekday, string | null>;
