import type { ErrorResponse } from 'resend';
import type { SendResult } from './transport.ts';

type Name = ErrorResponse['name'];
type Verdict = { outcome: 'retry' | 'giveUp' | 'look' } | { outcome: 'wait'; afterMs: number };

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const retry: Verdict = { outcome: 'retry' };
const giveUp: Verdict = { outcome: 'giveUp' };
/** An operator has to mend a setting: a wrong key, an unverified domain, a wrong base URL. */
const untilMended: Verdict = { outcome: 'wait', afterMs: 10 * minute };

/** Every error name of the installed client; the compiler asks for a line when a new version knows more. */
export const verdicts: Record<Name, Verdict> = {
  missing_api_key: untilMended,
  restricted_api_key: untilMended,
  invalid_api_key: untilMended,
  not_found: untilMended,
  method_not_allowed: untilMended,
  rate_limit_exceeded: { outcome: 'wait', afterMs: second },
  daily_quota_exceeded: { outcome: 'wait', afterMs: hour },
  monthly_quota_exceeded: { outcome: 'wait', afterMs: 6 * hour },
  application_error: retry,
  internal_server_error: retry,
  concurrent_idempotent_requests: retry,
  invalid_idempotent_request: { outcome: 'look' },
  invalid_idempotency_key: giveUp,
  validation_error: giveUp,
  missing_required_field: giveUp,
  invalid_parameter: giveUp,
  invalid_from_address: giveUp,
  invalid_attachment: giveUp,
  invalid_access: giveUp,
  invalid_region: giveUp,
  security_error: giveUp,
};

/** For names that no table knows, and for answers of something between us and Resend. */
function byStatus(status: number | null | undefined): Verdict {
  if (status === 429) return verdicts.rate_limit_exceeded;
  if (status === 409) return { outcome: 'look' };
  if (status && [401, 403, 404, 405, 407].includes(status)) return untilMended;
  return status && status >= 400 && status < 500 && status !== 408 && status !== 425 ? giveUp : retry;
}

/** `validation_error` with 403 speaks of the domain or the account, with 400 and 422 of the message. */
const verdictOf = (name: string, status: number | null | undefined): Verdict => {
  if (name === 'application_error' || !Object.hasOwn(verdicts, name)) return byStatus(status);
  return name === 'validation_error' && status === 403 ? untilMended : verdicts[name as Name];
};

/** Seconds or a date, at most a day; what is no time counts as absent. */
export function retryAfterMs(headers: Record<string, string> | null, now = Date.now()): number | undefined {
  const value = headers?.['retry-after'] ?? '';
  const date = value.endsWith('GMT') ? Date.parse(value) : NaN;
  const after = /^\d+(\.\d+)?$/.test(value) ? Number(value) * second : date - now;
  return after > 0 ? Math.min(Math.ceil(after), 24 * hour) : undefined;
}

/** Only words leave here: messages of the service quote addresses. */
const word = (name: unknown): string =>
  typeof name === 'string' && /^[a-z_]{1,60}$/.test(name) ? name : 'unknown_error';

/** What to do after an error of Resend's client. */
export function resultOf(error: Partial<ErrorResponse>, headers: Record<string, string> | null): SendResult {
  const name = word(error.name);
  const reason = error.statusCode === null ? 'no_answer' : name;
  const verdict = verdictOf(name, error.statusCode);
  const asked = retryAfterMs(headers);
  if (verdict.outcome === 'wait')
    return { ...verdict, reason, afterMs: Math.max(asked ?? 0, verdict.afterMs) };
  if (verdict.outcome === 'retry') return { outcome: 'retry', reason, ...(asked && { afterMs: asked }) };
  return { outcome: verdict.outcome, reason };
}
