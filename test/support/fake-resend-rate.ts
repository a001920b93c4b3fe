import { refusal, type Answer } from './fake-resend-rules.ts';

/** Windows of a second, with the headers that the real service sends. */
export function createRate(perSecond: number) {
  let window = 0;
  let used = 0;
  return (): Answer | undefined => {
    const now = Math.floor(Date.now() / 1000);
    [window, used] = now === window ? [window, used + 1] : [now, 1];
    if (used <= perSecond) return undefined;
    const headers = {
      'ratelimit-limit': `${perSecond}`,
      'ratelimit-remaining': '0',
      'ratelimit-reset': '1',
      'retry-after': '1',
    };
    return refusal(429, 'rate_limit_exceeded', 'Too many requests', headers);
  };
}
