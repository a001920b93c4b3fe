import type { ErrorResponse } from 'resend';
import { describe, expect, test } from 'vitest';
import { resultOf, retryAfterMs } from '../../emails/transports/resend-errors.ts';

type Name = ErrorResponse['name'];
const minute = 60_000;

/** Each name with the status that Resend documents for it, and what we do about it. */
const table: Record<Name, [status: number, outcome: string, afterMs?: number]> = {
  invalid_idempotency_key: [400, 'giveUp'],
  validation_error: [400, 'giveUp'],
  missing_api_key: [401, 'wait', 10 * minute],
  restricted_api_key: [401, 'wait', 10 * minute],
  invalid_api_key: [403, 'wait', 10 * minute],
  not_found: [404, 'wait', 10 * minute],
  method_not_allowed: [405, 'wait', 10 * minute],
  invalid_idempotent_request: [409, 'look'],
  concurrent_idempotent_requests: [409, 'retry'],
  invalid_attachment: [422, 'giveUp'],
  invalid_from_address: [422, 'giveUp'],
  invalid_access: [422, 'giveUp'],
  invalid_parameter: [422, 'giveUp'],
  invalid_region: [422, 'giveUp'],
  missing_required_field: [422, 'giveUp'],
  monthly_quota_exceeded: [429, 'wait', 360 * minute],
  daily_quota_exceeded: [429, 'wait', 60 * minute],
  rate_limit_exceeded: [429, 'wait', 1000],
  security_error: [451, 'giveUp'],
  application_error: [500, 'retry'],
  internal_server_error: [500, 'retry'],
};

const rows = Object.entries(table).map(([name, [status, outcome, afterMs]]) => ({
  name: name as Name,
  status,
  outcome,
  afterMs,
}));
const message = 'You can only send to zoe@bloemen.example';

describe.each(rows)('$name', ({ name, status, outcome, afterMs }) => {
  test(`means ${outcome}`, () => {
    const result = { outcome, reason: name, ...(afterMs && { afterMs }) };
    expect(resultOf({ name, statusCode: status, message }, {})).toEqual(result);
  });

  test('never lets an address out', () => {
    expect(JSON.stringify(resultOf({ name, statusCode: status, message }, {}))).not.toContain('zoe');
  });
});

test.each([
  [
    'no answer at all',
    { name: 'application_error', statusCode: null },
    { outcome: 'retry', reason: 'no_answer' },
  ],
  [
    'an unverified domain',
    { name: 'validation_error', statusCode: 403 },
    { outcome: 'wait', reason: 'validation_error', afterMs: 10 * minute },
  ],
  [
    'a name of tomorrow',
    { name: 'suspended_api_key', statusCode: 403 },
    { outcome: 'wait', reason: 'suspended_api_key', afterMs: 10 * minute },
  ],
  ['an unknown refusal', { name: 'too_odd', statusCode: 418 }, { outcome: 'giveUp', reason: 'too_odd' }],
  ['an unknown conflict', { name: 'too_odd', statusCode: 409 }, { outcome: 'look', reason: 'too_odd' }],
  [
    'a proxy without the service behind it',
    { name: 'application_error', statusCode: 502 },
    { outcome: 'retry', reason: 'application_error' },
  ],
  [
    'a proxy that asks for a log-in',
    { name: 'application_error', statusCode: 407 },
    { outcome: 'wait', reason: 'application_error', afterMs: 10 * minute },
  ],
  [
    'a proxy that limits',
    { name: 'application_error', statusCode: 429 },
    { outcome: 'wait', reason: 'application_error', afterMs: 1000 },
  ],
  [
    'a body that is too large for a proxy',
    { name: 'application_error', statusCode: 413 },
    { outcome: 'giveUp', reason: 'application_error' },
  ],
  ['a body without name and status', {}, { outcome: 'retry', reason: 'unknown_error' }],
  [
    'a name that is a sentence',
    { name: 'zoe@bloemen.example failed', statusCode: 500 },
    { outcome: 'retry', reason: 'unknown_error' },
  ],
  [
    'a name of every object',
    { name: 'constructor', statusCode: 500 },
    { outcome: 'retry', reason: 'constructor' },
  ],
])('%s', (_, error, result) => {
  expect(resultOf(error as Partial<ErrorResponse>, null)).toEqual(result);
});

test('the time that the service asks for is kept, but a quota waits at least its own', () => {
  const asked = { 'retry-after': '30' };
  expect(resultOf({ name: 'rate_limit_exceeded', statusCode: 429 }, asked)).toMatchObject({
    afterMs: 30_000,
  });
  expect(resultOf({ name: 'internal_server_error', statusCode: 503 }, asked)).toMatchObject({
    outcome: 'retry',
    afterMs: 30_000,
  });
  expect(resultOf({ name: 'daily_quota_exceeded', statusCode: 429 }, asked)).toMatchObject({
    afterMs: 60 * minute,
  });
});

test.each([
  ['2', 2000],
  ['0.5', 500],
  ['Thu, 01 Jan 1970 00:01:00 GMT', minute],
  ['999999999', 24 * 60 * minute],
  ['0', undefined],
  ['-3', undefined],
  ['soon', undefined],
  ['', undefined],
])('Retry-After %j is %s', (value, ms) => {
  expect(retryAfterMs({ 'retry-after': value }, 0)).toBe(ms);
});
