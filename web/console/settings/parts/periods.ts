export const units = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
export type Unit = keyof typeof units;

/** The unit that says it in the smallest whole number. */
export function largestUnit(periodMs: number): Unit {
  if (periodMs >= units.days && periodMs % units.days === 0) return 'days';
  return periodMs >= units.hours && periodMs % units.hours === 0 ? 'hours' : 'minutes';
}
