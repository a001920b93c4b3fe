const mostWaitMs = 90_000;

/** How long to wait before the same request is worth another try; undefined where the answer stands. */
export function waitBefore({ status, headers }: Pick<Response, 'status' | 'headers'>): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const waitMs = retryAfterMs(headers.get('retry-after'));
  // An hour's or a day's share that is used up is nothing to sit out.
  return waitMs > mostWaitMs ? undefined : waitMs;
}

/** `Retry-After` is in seconds or a date; a little is added, so that nobody knocks a moment too early. */
function retryAfterMs(text: string | null): number {
  const seconds = Number(text ?? 1);
  const ms = Number.isNaN(seconds) ? Date.parse(text ?? '') - Date.now() : seconds * 1000;
  return Math.max(0, Number.isNaN(ms) ? 1000 : ms) + 100 + Math.random() * 200;
}
