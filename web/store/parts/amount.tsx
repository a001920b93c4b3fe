import { useLocale } from '../words/index.ts';

/** An amount of money as the reader writes it. */
export function useAmount(): (amount: string, currency: string) => string {
  const locale = useLocale();
  return (amount, currency) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(amount));
}

/** A day as the reader writes it; it is the same day everywhere. */
export function useDay(): (date: string) => string {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (date) => format.format(new Date(`${date}T12:00:00Z`));
}
