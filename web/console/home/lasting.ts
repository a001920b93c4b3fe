const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** How long something took, in the largest unit that says enough: "3 days", "5 hours". */
export function lasting(ms: number, locale: string): string {
  const [unit, size] =
    ms >= 2 * day
      ? (['day', day] as const)
      : ms >= 2 * hour
        ? (['hour', hour] as const)
        : (['minute', minute] as const);
  const number = Math.max(1, Math.round(ms / size));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
}
