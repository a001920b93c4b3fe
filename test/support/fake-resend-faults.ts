import { refusal, type Answer } from './fake-resend-rules.ts';

/** What an outage looks like from outside. `refused` closes the port; all others answer, late or never. */
export const faultNames = [
  'none',
  'down',
  'refused',
  'blackHole',
  'acceptedResponseLost',
  'acceptedNoAnswer',
  'rateLimited',
  'quotaUsedUp',
  'unauthorized',
  'unprocessable',
  'html',
] as const;

export type FaultName = (typeof faultNames)[number];

/** For the next `times` requests (all without it), or each `every`th of them. */
export type Fault = { name: FaultName; times?: number; every?: number };

/** Faults that are nothing but an answer; the others are about sockets. */
export const faultAnswers: Partial<Record<FaultName, Answer>> = {
  down: refusal(500, 'internal_server_error'),
  rateLimited: refusal(429, 'rate_limit_exceeded', 'Too many requests', {
    'retry-after': '2',
    'ratelimit-remaining': '0',
  }),
  quotaUsedUp: refusal(429, 'daily_quota_exceeded'),
  unauthorized: refusal(401, 'missing_api_key'),
  unprocessable: refusal(422, 'validation_error', 'Invalid `to` field: someone@example.com'),
};

/** Says for each request in turn which fault it meets. */
export function createFaults() {
  let fault: Fault = { name: 'none' };
  let seen = 0;
  let met = 0;
  return {
    set(next: Fault): void {
      fault = next;
      seen = met = 0;
    },
    next(): FaultName {
      seen += 1;
      if (seen % (fault.every ?? 1) !== 0 || met >= (fault.times ?? Infinity)) return 'none';
      met += 1;
      return fault.name;
    },
  };
}
