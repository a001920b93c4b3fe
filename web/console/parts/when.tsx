import { useLocale } from 'react-admin';
import { useNow } from './now.ts';

const day = 24 * 3_600_000;
const steps: [number, Intl.RelativeTimeFormatUnit][] = [
  [60_000, 'second'],
  [3_600_000, 'minute'],
  [day, 'hour'],
  [7 * day, 'day'],
];

/** "3 minutes ago" within a week, else a short date; in the reader's language and time zone. */
export function shortTime(at: string, locale: string, now: number): string {
  const from = Date.parse(at) - now;
  const index = steps.findIndex(([below]) => Math.abs(from) < below);
  const unit = steps[index]?.[1];
  if (!unit) return new Date(at).toLocaleDateString(locale, { dateStyle: 'medium' });
  const size = index === 0 ? 1000 : (steps[index - 1]?.[0] ?? 1000);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(from / size), unit);
}

/** Says it, and again as time goes by. */
export function useShortTime(): (at: string) => string {
  const locale = useLocale();
  const now = useNow();
  return (at) => shortTime(at, locale, now);
}

export const fullTime = (at: string, locale: string): string =>
  new Date(at).toLocaleString(locale, { dateStyle: 'full', timeStyle: 'long' });

/** A short time, with the full one on hover. */
export function When({ at }: { at: string | null | undefined }) {
  const locale = useLocale();
  const short = useShortTime();
  if (!at) return null;
  return (
    <time dateTime={at} title={fullTime(at, locale)} style={{ whiteSpace: 'nowrap' }}>
      {short(at)}
    </time>
  );
}
